using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using CsCheck;

namespace AiTalent.Domain.Tests.Programmes;

public sealed class AccreditationEffectTests
{
    private static readonly DateOnly Today = NationalDay.Of(Now);

    private static readonly Gen<(AccreditationStatus Status, int Days)[]> Decisions =
        Gen.Select(Gen.Enum<AccreditationStatus>(), Gen.Int[0, 400]).Array[0, 6];

    private static Programme Programme(ProgrammeKind kind, params IEnumerable<ProgrammeEvent> more) => more
        .Prepend(new ProgrammeCreated(Numbered(9), new ProgrammeDefinition(kind, [Hanoi], new LocalizedText(En: "AI engineer"), [Numbered(7)])))
        .Aggregate(Domain.Programmes.Programme.Initial(), Domain.Programmes.Programme.Evolve);

    [Fact]
    public void Accrediting_makes_credentials_count_from_the_day_on()
    {
        var (effect, refusal) = AccreditationEffect.Of(
            Programme(ProgrammeKind.AiEngineer), new SetAccreditation(Ministry, AccreditationStatus.Accredited, Today.AddDays(3)));

        Assert.Null(refusal);
        Assert.Equal(new(Today.AddDays(3), Today.AddDays(2), AccreditationStatus.NotAccredited, AccreditationStatus.Accredited, false, true), effect);
    }

    [Fact]
    public void Without_a_day_it_holds_from_today() =>
        Assert.Equal(Today, AccreditationEffect.Of(Programme(ProgrammeKind.AiEngineer), new SetAccreditation(Ministry, AccreditationStatus.Accredited, null)).Effect!.From);

    [Fact]
    public void A_programme_of_another_kind_counts_before_and_after_for_nobody()
    {
        var (effect, _) = AccreditationEffect.Of(Programme(ProgrammeKind.Other), new SetAccreditation(Ministry, AccreditationStatus.Accredited, null));

        Assert.False(effect!.CountedBefore || effect.CountsAfter);
    }

    [Fact]
    public void What_is_so_already_has_no_effect_and_is_not_refused() => Assert.Equal(
        (null, null),
        AccreditationEffect.Of(
            Programme(ProgrammeKind.AiEngineer, new AccreditationChanged(AccreditationStatus.Accredited, Today)),
            new SetAccreditation(Ministry, AccreditationStatus.Accredited, null)));

    [Fact]
    public void Who_may_not_decide_is_shown_no_effect() => Assert.Equal(
        (null, new Refusal("not_permitted")),
        AccreditationEffect.Of(Programme(ProgrammeKind.AiEngineer), new SetAccreditation(Registrar, AccreditationStatus.Accredited, null)));

    [Fact]
    public void No_day_before_it_counts_otherwise_than_before() => Property.Holds(Decisions, Follow, cases: 200, print: decisions => string.Join(", ", decisions));

    private static void Follow((AccreditationStatus Status, int Days)[] decisions)
    {
        var programme = Programme(ProgrammeKind.AiEngineer);
        foreach (var (status, days) in decisions)
        {
            var command = new SetAccreditation(Ministry, status, Today.AddDays(days));
            var (effect, refusal) = AccreditationEffect.Of(programme, command);
            var decision = Domain.Programmes.Programme.Decide(programme, command);
            Assert.Equal(decision.Refusal, refusal);
            var after = decision.IsRefused ? programme : decision.Events.Aggregate(programme, Domain.Programmes.Programme.Evolve);
            if (effect is not null)
            {
                Assert.All(Enumerable.Range(-30, days + 30), day => Assert.Equal(programme.MakesEngineers(Today.AddDays(day)), after.MakesEngineers(Today.AddDays(day))));
                Assert.Equal(effect.CountsAfter, after.MakesEngineers(effect.From));
                Assert.Equal(effect.Until.AddDays(1), effect.From);
            }

            programme = after;
        }
    }
}
