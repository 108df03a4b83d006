using AiTalent.Domain.Credentials;
using AiTalent.Domain.Programmes;
using CsCheck;

namespace AiTalent.Domain.Tests.Credentials;

public sealed class RequirementSetsTests
{
    private static readonly Guid A = Numbered(0xC1);
    private static readonly Guid B = Numbered(0xC2);
    private static readonly Guid C = Numbered(0xC3);

    /// <summary>Requires A and B at first, and B and C from the third day.</summary>
    private static readonly RequirementSets Sets = RequirementSets.None.With([A, B], Now).With([B, C], Now.AddDays(3));

    private static readonly Gen<(int Courses, int Days)[]> Histories = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 5]).Array[1, 5];

    [Fact]
    public void Who_began_under_the_former_courses_qualifies_by_them() =>
        Assert.True(Requirements.Of(Sets, Now.AddDays(1), new HashSet<Guid> { A, B }).IsMet);

    [Fact]
    public void Who_began_under_the_former_courses_qualifies_by_the_current_ones_too() =>
        Assert.True(Requirements.Of(Sets, Now.AddDays(1), new HashSet<Guid> { B, C }).IsMet);

    [Fact]
    public void Nobody_qualifies_by_a_part_of_each() =>
        Assert.False(Requirements.Of(Sets, Now.AddDays(1), new HashSet<Guid> { A, C }).IsMet);

    [Fact]
    public void Who_began_later_or_not_at_all_qualifies_by_the_current_courses_alone()
    {
        var former = new HashSet<Guid> { A, B };

        Assert.Equal([C], Requirements.Of(Sets, Now.AddDays(3), former).Missing);
        Assert.Equal([C], Requirements.Of(Sets, null, former).Missing);
    }

    [Fact]
    public void Who_began_before_the_first_courses_were_written_down_began_under_them() =>
        Assert.True(Requirements.Of(Sets, Now.AddYears(-1), new HashSet<Guid> { A, B }).IsMet);

    [Fact]
    public void What_is_missing_is_told_of_the_set_that_is_nearer()
    {
        var way = Requirements.Of(Sets.With([C, Numbered(0xC4), Numbered(0xC5)], Now.AddDays(9)), Now, new HashSet<Guid> { B });

        Assert.Equal([A], way.Missing);
        Assert.Equal(2, way.Set!.Courses.Count);
    }

    [Fact]
    public void A_former_set_without_courses_qualifies_nobody() =>
        Assert.Equal([A], Requirements.Of(RequirementSets.None.With([], Now).With([A], Now.AddDays(1)), Now, new HashSet<Guid>()).Missing);

    [Fact]
    public void Where_nothing_is_required_any_more_nobody_qualifies_even_by_the_former_courses() =>
        Assert.False(Requirements.Of(Sets.With([], Now.AddDays(9)), Now, new HashSet<Guid> { A, B, C }).IsMet);

    [Fact]
    public void The_same_courses_in_another_order_are_no_new_set()
    {
        var turned = RequirementSets.None.With([A, B], Now).With([B, A], Now.AddDays(1));

        Assert.Equal(new RequirementSet(Now, [B, A]), Assert.Single(turned.All));
    }

    [Fact]
    public void The_courses_that_were_replaced_before_the_recognition_were_never_recognised()
    {
        ProgrammeDefinition first = new(ProgrammeKind.AiEngineer, [Hanoi], new(En: "AI engineer"), [A, B]);
        ProgrammeEvent[] story =
        [
            new ProgrammeCreated(Numbered(9), first), new ProgrammeRevised(first with { RequiredCourses = [B, C] }),
            new AccreditationChanged(AccreditationStatus.Accredited, new DateOnly(2026, 3, 10)), new ProgrammeCoursesProposed([C]), new ProposedCoursesAccepted(3, [C]),
            new AccreditationChanged(AccreditationStatus.Withdrawn, new DateOnly(2026, 3, 10)), new ProgrammeRevised(first),
        ];
        var (programme, sets) = (Programme.Initial(), RequirementSets.None);
        foreach (var @event in story)
        {
            programme = Programme.Evolve(programme, @event);
            sets = sets.After(programme, Now);
        }

        Assert.Equal([false, true, true, false], sets.All.Select(set => set.IsRecognised));
    }

    [Fact]
    public void Whoever_qualifies_has_completed_one_of_the_two_sets_in_full() => Property.Holds(
        Gen.Select(Histories, Gen.Int[0, 7], Gen.Int[-1, 12]), Qualify, cases: 500, print: one => $"{one}");

    private static void Qualify(((int Courses, int Days)[] History, int Completed, int Begun) one)
    {
        var (sets, at) = (RequirementSets.None, Now);
        var inForce = new List<(DateTimeOffset From, HashSet<Guid> Courses)>();
        foreach (var (courses, days) in one.History)
        {
            at = at.AddDays(days);
            sets = sets.With([.. Picked(courses)], at);
            inForce.Add((at, [.. Picked(courses)]));
        }

        var completed = Picked(one.Completed).ToHashSet();
        var begun = one.Begun < 0 ? (DateTimeOffset?)null : Now.AddDays(one.Begun);
        var current = inForce[^1].Courses;
        var then = begun is { } day ? (inForce.FindLast(set => set.From <= day) is { Courses: not null } found ? found : inForce[0]).Courses : [];

        var expected = current.Count > 0 && (current.IsSubsetOf(completed) || (then.Count > 0 && then.IsSubsetOf(completed)));

        Assert.Equal(expected, Requirements.Of(sets, begun, completed).IsMet);
    }

    private static IEnumerable<Guid> Picked(int courses) => new[] { A, B, C }.Where((_, enrolment) => (courses >> enrolment & 1) == 1);
}
