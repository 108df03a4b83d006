using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Ministry;

/// <summary>Figures of one nature: persons are never shown among enrolments.</summary>
/// <param name="Figures">The measures, and what they are called where they stand among others of their nature.</param>
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
