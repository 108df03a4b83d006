using AiTalent.CellAudit;
using AiTalent.CellAudit.Tables;
using AiTalent.ReadModel.Totals;
using Range = AiTalent.CellAudit.Range;

namespace AiTalent.Grains.Tests.Disclosure;

/// <summary>Tests that the audit finds the disclosures of the earlier tables.</summary>
public sealed class EarlierTablesTests
{
    private static readonly EarlierTables Tables = EarlierTables.Read();

    [Fact]
    public void An_institution_without_its_shown_courses_gave_back_the_hidden_one()
    {
        var recovered = Tables.Families
            .SelectMany(family => Attack(family, Range.Exactly(family.Enrolled), course => course.Enrolled is { } shown ? Range.Exactly(shown) : Range.Unknown))
            .ToList();

        Assert.Equal(51, Tables.Families.Sum(family => family.Courses.Count(course => course.Enrolled is null)));
        Assert.Equal(19, recovered.Count(one => one.Value == one.Course.True));
    }

    [Fact]
    public void The_same_figures_as_they_are_made_public_now_give_back_none()
    {
        var recovered = Tables.Families
            .SelectMany(family => Attack(family, AsMadePublic(family.Courses.Sum(course => course.True)), course => AsMadePublic(course.True)));

        Assert.Empty(recovered);
    }

    [Fact]
    public void Shown_runs_told_how_few_had_failed_or_withdrawn()
    {
        var told = Tables.Runs.Where(run => run.Any(IsSmall)).ToList();

        Assert.Equal((1_153, 1_830), (told.Count, Tables.Runs.Count));
        Assert.All(told.SelectMany(run => run).Where(IsSmall), figure => Assert.Null(PublicFigure.Of(figure)));
    }

    private static IEnumerable<(EarlierTables.Course Course, int Value)> Attack(EarlierTables.Family family, Range whole, Func<EarlierTables.Course, Range> known)
    {
        using var system = new LinearSystem();
        var courses = family.Courses.ToDictionary(course => course.Id, course => (Course: course, Variable: system.Add(known(course))));
        system.Relate(whole, courses.Values.Select(course => new Term(course.Variable)));
        var targets = courses.Where(course => course.Value.Course.Enrolled is null).Select(course => new Target(course.Key, [new(course.Value.Variable)]));
        try
        {
            return [.. Recovery.Of(system, [.. targets], new Random(1)).Select(one => (courses[one.Name].Course, one.Value))];
        }
        catch (InconsistentKnowledgeException)
        {
            // The institution's figure was from another day than those of its courses.
            return [];
        }
    }

    private static Range AsMadePublic(int exact) => ShownFigure.Rounded(PublicFigure.Of(exact));

    private static bool IsSmall(int figure) => figure is > 0 and <= Recovery.Greatest;
}
