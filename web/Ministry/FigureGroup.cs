using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Ministry;

/// <summary>Represents figures of one kind: persons are never mixed with enrolments.</summary>
/// <param name="Figures">The measures with their short labels within the group.</param>
public sealed record FigureGroup(string Id, Func<string> Title, IReadOnlyList<(TotalsMeasure Measure, Func<string> Name)> Figures)
{
    public static IReadOnlyList<FigureGroup> All { get; } =
    [
        new("persons-title", () => MinistryText.PersonsTitle,
        [
            (Named("certified"), () => MinistryText.Certified),
            (Named("activeLearners"), () => MinistryText.LearnersNow),
            (Named("learners"), () => MinistryText.LearnersEver),
        ]),
        new("enrolments-title", () => MinistryText.EnrolmentsTitle,
        [
            (Named("enrolled"), () => MinistryText.Enrolled),
            (Named("waitlisted"), () => MinistryText.Waitlisted),
            (Named("completed"), () => MinistryText.Completed),
            (Named("credentials"), () => MinistryText.Credentials),
        ]),
    ];

    private static TotalsMeasure Named(string name) => TotalsMeasure.Find(name)!;
}
