using AiTalent.Api.Demonstration.Cohorts;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Courses;
using AiTalent.Api.Demonstration.Credentials;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Api.Demonstration.Learners;
using AiTalent.Api.Demonstration.Partnerships;
using AiTalent.Api.Demonstration.Programmes;

namespace AiTalent.Api.Demonstration;

/// <summary>
/// Represents all content of the demonstration. It depends only on the day on which the demonstration began and is therefore always the
/// same.
/// </summary>
internal sealed record DemonstrationPlan(
    DateTimeOffset Anchor,
    DemonstrationSize Size,
    InstitutionPlan Institutions,
    IReadOnlyList<PlannedCourse> Courses,
    IReadOnlyList<PlannedProgramme> Programmes,
    IReadOnlyList<PlannedLearner> Learners,
    IReadOnlyList<PlannedRun> Runs,
    IReadOnlyList<PlannedPartnership> Partnerships,
    CredentialPlan Credentials,
    IReadOnlyList<PlannedCohort> Cohorts)
{
    public static DemonstrationPlan Make(DateTimeOffset anchor, DemonstrationSize size)
    {
        var calendar = new Calendar(anchor);
        var (institutions, courses, runs) = (InstitutionPlan.Make(), new CoursePlan(), new RunPlan(calendar));
        var advanced = Electives.Advanced(institutions, courses);
        var programmes = ProgrammePlan.Make(calendar, institutions, courses);
        var electives = Electives.Make(institutions, courses);
        var intakes = IntakePlan.Make(programmes, size);
        var learners = LearnerPlan.Make(intakes, institutions, calendar, size).Learners;

        foreach (var intake in intakes)
            ProgrammeProgression.Follow(intake, runs, calendar);
        StudentRuns.Add(programmes, runs);
        Rooms.Furnish(runs.Runs);
        ElectiveRuns.Add(electives, runs, calendar);
        var partnerships = PartnershipPlan.Make(institutions, runs, calendar);

        var visitors = new Visitors(new Pool(learners, runs.Runs), calendar, size);
        SpecialRuns.Add(institutions, courses, runs, calendar, visitors);
        ElectiveRuns.AddAdvanced(advanced, runs, calendar);
        foreach (var run in runs.Runs.Where(run => !run.IsReserved))
            visitors.Fill(run);
        foreach (var run in runs.Runs)
            run.Complete();

        return new DemonstrationPlan(
            anchor, size, institutions, courses.Courses, programmes, learners, runs.Runs, partnerships,
            CredentialPlan.Make(intakes, runs.Runs, learners, calendar), CohortPlan.Make(intakes, runs, learners, calendar));
    }
}
