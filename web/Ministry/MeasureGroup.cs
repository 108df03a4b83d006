using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Ministry;

/// <summary>Represents columns of one kind, in table order: the ministry's key figures first.</summary>
public sealed record MeasureGroup(Func<string> Title, IReadOnlyList<TotalsMeasure> Measures)
{
    public static IReadOnlyList<MeasureGroup> All { get; } =
    [
        new(() => MinistryText.PersonsTitle, Named("engineers", "certified", "activeLearners", "learners")),
        new(() => MinistryText.OnlyCredentials, Named("credentials")),
        new(() => MinistryText.OnlyEnrolments, Named("enrolled", "waitlisted", "offered", "completed", "failed", "withdrawn", "notPlaced", "noResult", "cancelled")),
    ];

    public static IReadOnlyList<TotalsMeasure> Columns { get; } = [.. All.SelectMany(group => group.Measures)];

    private static IReadOnlyList<TotalsMeasure> Named(params IEnumerable<string> names) => [.. names.Select(name => TotalsMeasure.Find(name)!)];
}
