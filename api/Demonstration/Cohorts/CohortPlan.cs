using System.Globalization;
using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Api.Demonstration.Learners;
using AiTalent.Api.Demonstration.Programmes;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Demonstration.Cohorts;

/// <summary>Plans cohorts: the learners of one university who begin a programme together.</summary>
internal static class CohortPlan
{
    private const int Fewest = 3;

    public static IReadOnlyList<PlannedCohort> Make(IEnumerable<Intake> intakes, RunPlan runs, IReadOnlyList<PlannedLearner> learners, Calendar calendar) =>
        [.. intakes.SelectMany(intake => intake.Programme.Owners.Select(owner => Plan(intake, owner, runs, learners, calendar))).OfType<PlannedCohort>()];

    private static PlannedCohort? Plan(Intake intake, PlannedInstitution owner, RunPlan runs, IReadOnlyList<PlannedLearner> learners, Calendar calendar)
    {
        var members = intake.Members.Where(member => learners[member].Profile.InstitutionId == owner.Id).Select(member => learners[member].Id).ToList();
        if (members.Count < Fewest)
            return null;
        var day = calendar.Day(intake.Term.StartsIn + 7);
        var month = new DateOnly(day.Year, day.Month, 1);
        var (name, en) = (intake.Programme.Definition.Name, CultureInfo.InvariantCulture);
        var of = intake.Programme.Owners.Count > 1 ? $" – {owner.ShortName}" : "";
        var definition = new CohortDefinition(
            owner.Id, intake.Programme.Id,
            new LocalizedText(
                $"{name.Vi}{of}, khóa {month.ToString("MM/yyyy", en)}",
                $"{name.Ko}{of}, {month.Year}년 {month.Month}월 기수",
                $"{name.En}{of}, intake of {month.ToString("MMMM yyyy", en)}"),
            month);
        return new PlannedCohort(
            DemonstrationIds.Of("cohort", $"{intake.Programme.Key}/{owner.ShortName}/{intake.Term.Number}"), definition, [.. members],
            DemonstrationAccounts.StaffOf(owner), [.. RunsOf(intake, runs)]);
    }

    private static IEnumerable<Guid> RunsOf(Intake intake, RunPlan runs) =>
        from part in Enumerable.Range(0, intake.Programme.Parts.Count)
        from course in intake.Programme.Parts[part]
        let run = runs.Find(course, intake.Term.Later(part))
        where run is { IsYetToOpen: false }
        select run.Id;
}
