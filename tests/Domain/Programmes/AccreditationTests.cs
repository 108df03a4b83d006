using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Tests.Programmes;

public sealed class AccreditationTests : Specification<Programme, ProgrammeCommand, ProgrammeEvent>
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly ProgrammeEvent Created = Programme(ProgrammeKind.AiEngineer);

    private static readonly ProgrammeDefinition Engineers = Programme(ProgrammeKind.AiEngineer).Definition;

    private static ProgrammeCreated Programme(ProgrammeKind kind) =>
        new(Numbered(9), new ProgrammeDefinition(kind, [Hanoi], new LocalizedText(En: "AI engineer"), [Numbered(7)]));

    private static AccreditationChanged Changed(AccreditationStatus status, int days = 0) => new(status, Today.AddDays(days));

    [Fact]
    public void The_ministry_accredits_from_today() =>
        Given(Created).When(new SetAccreditation(Ministry, AccreditationStatus.Accredited, null)).Then(Changed(AccreditationStatus.Accredited));

    [Fact]
    public void Today_is_a_day_in_viet_nam()
    {
        var lateInUtc = Ministry.On(new DateTimeOffset(2026, 3, 10, 17, 0, 0, TimeSpan.Zero));

        Given(Created).When(new SetAccreditation(lateInUtc, AccreditationStatus.Accredited, null)).Then(Changed(AccreditationStatus.Accredited, days: 1));
    }

    [Fact]
    public void It_is_effective_forward_only()
    {
        Given(Created).When(new SetAccreditation(Ministry, AccreditationStatus.Accredited, Today.AddDays(-1))).ThenRefused("effective_in_past", "from");
        Given(Created, Changed(AccreditationStatus.Accredited, days: 9))
            .When(new SetAccreditation(Ministry, AccreditationStatus.Withdrawn, Today)).ThenRefused("effective_backwards", "from");
    }

    [Fact]
    public void Who_may_bring_history_dates_it_back() =>
        Given(Created).When(new SetAccreditation(Program(null, "accreditation", "history"), AccreditationStatus.Accredited, Today.AddYears(-2)))
            .Then(new AccreditationChanged(AccreditationStatus.Accredited, Today.AddYears(-2)));

    [Fact]
    public void A_programme_is_not_accredited_by_setting_nothing() =>
        Given(Created).When(new SetAccreditation(Ministry, AccreditationStatus.NotAccredited, null)).ThenRefused("unknown_status", "status");

    [Theory]
    [InlineData(-1, AccreditationStatus.NotAccredited, false)]
    [InlineData(0, AccreditationStatus.Accredited, true)]
    [InlineData(9, AccreditationStatus.Accredited, true)]
    [InlineData(10, AccreditationStatus.Suspended, false)]
    [InlineData(20, AccreditationStatus.Accredited, true)]
    [InlineData(30, AccreditationStatus.Withdrawn, false)]
    [InlineData(999, AccreditationStatus.Withdrawn, false)]
    public void On_a_day_the_last_decision_before_it_holds(int days, AccreditationStatus status, bool makesEngineers)
    {
        var programme = Given(Created, Changed(AccreditationStatus.Accredited), Changed(AccreditationStatus.Suspended, 10),
            Changed(AccreditationStatus.Accredited, 20), Changed(AccreditationStatus.Withdrawn, 30)).State;

        Assert.Equal(status, programme.Accreditation.On(Today.AddDays(days)));
        Assert.Equal(makesEngineers, programme.MakesEngineers(Today.AddDays(days)));
    }

    [Fact]
    public void Of_two_decisions_on_a_day_the_second_holds() =>
        Assert.False(Given(Created, Changed(AccreditationStatus.Accredited), Changed(AccreditationStatus.Withdrawn)).State.MakesEngineers(Today));

    [Fact]
    public void Only_a_programme_of_kind_ai_engineer_makes_engineers() =>
        Assert.False(Given(Programme(ProgrammeKind.Other), Changed(AccreditationStatus.Accredited)).State.MakesEngineers(Today));

    [Fact]
    public void The_kind_that_was_accredited_does_not_change()
    {
        var other = Programme(ProgrammeKind.Other);
        var engineers = Programme(ProgrammeKind.AiEngineer).Definition;

        Given(other).When(new ReviseProgramme(Registrar, engineers, null)).Then(new ProgrammeRevised(engineers));
        Given(other, Changed(AccreditationStatus.Accredited)).When(new ReviseProgramme(Registrar, engineers, null)).ThenRefused("immutable", "kind");
    }

    [Fact]
    public void A_programme_without_required_courses_is_not_accredited()
    {
        var empty = Given(new ProgrammeCreated(Numbered(9), Engineers with { RequiredCourses = [] }));

        empty.When(new SetAccreditation(Ministry, AccreditationStatus.Accredited, null)).ThenRefused("no_required_courses", "requiredCourses");
        empty.When(new SetAccreditation(Ministry, AccreditationStatus.Withdrawn, null)).Then(Changed(AccreditationStatus.Withdrawn));
    }

    [Theory]
    [InlineData(AccreditationStatus.Accredited, 0)]
    [InlineData(AccreditationStatus.Suspended, 0)]
    [InlineData(AccreditationStatus.Accredited, 30)]
    public void The_courses_of_a_recognised_programme_are_not_taken_away(AccreditationStatus status, int days) =>
        Given(Created, Changed(status, days)).When(new ReviseProgramme(Registrar, Engineers with { RequiredCourses = [] }, null))
            .ThenRefused("no_required_courses", "requiredCourses");

    [Fact]
    public void The_courses_of_a_programme_that_is_not_recognised_may_be_taken_away()
    {
        var empty = Engineers with { RequiredCourses = [] };

        Given(Created).When(new ReviseProgramme(Registrar, empty, null)).Then(new ProgrammeRevised(empty));
        Given(Created, Changed(AccreditationStatus.Accredited, -9), Changed(AccreditationStatus.Withdrawn))
            .When(new ReviseProgramme(Registrar, empty, null)).Then(new ProgrammeRevised(empty));
    }

    [Fact]
    public void One_stored_as_recognised_without_courses_is_renamed_and_keeps_its_history()
    {
        var empty = Engineers with { RequiredCourses = [] };
        var renamed = empty with { Name = new LocalizedText(En: "Engineer of AI") };
        var stored = Given(new ProgrammeCreated(Numbered(9), empty), Changed(AccreditationStatus.Accredited));

        stored.When(new ReviseProgramme(Registrar, renamed, null)).Then(new ProgrammeRevised(renamed));
        stored.When(new SetAccreditation(Ministry, AccreditationStatus.Suspended, null)).Then(Changed(AccreditationStatus.Suspended));
    }

    [Fact]
    public void A_decision_made_on_an_old_revision_is_refused()
    {
        var revised = Given(Created, new ProgrammeRevised(Programme(ProgrammeKind.Other).Definition));

        revised.When(new SetAccreditation(Ministry, AccreditationStatus.Accredited, null, ExpectedRevision: 1)).ThenRefused("revision_mismatch");
        revised.When(new SetAccreditation(Ministry, AccreditationStatus.Accredited, null, ExpectedRevision: 2)).Then(Changed(AccreditationStatus.Accredited));
    }

    [Fact]
    public void A_programme_that_does_not_exist_is_not_accredited() =>
        Given().When(new SetAccreditation(Ministry, AccreditationStatus.Accredited, null)).ThenRefused("not_found");
}
