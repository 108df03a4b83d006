using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Courses;
using AiTalent.Api.Demonstration.Institutions;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Plans the two runs that the tour leads to: one with three free seats, and a full one with twelve waiting.</summary>
internal static class SpecialRuns
{
    public const int SeatsLeft = 3;
    public const int Waiting = 12;

    public static void Add(InstitutionPlan institutions, CoursePlan courses, RunPlan runs, Calendar calendar, Visitors visitors)
    {
        var open = Make(DemonstrationIds.RunWithThreeSeats, courses.Of(institutions["HUST"], "ML350"), 40, runs, calendar);
        var dice = new SeededRandom("three seats");
        visitors.Seat(open, open.OpenSeats!.Value - SeatsLeft, null, dice);
        open.KeepSeats();

        var full = Make(DemonstrationIds.FullRun, courses.Of(institutions["KAIST"], "RL340"), 30, runs, calendar);
        visitors.Seat(full, full.OpenSeats!.Value, null, dice);
        full.KeepSeats();
        visitors.Queue(full, Waiting, dice);
    }

    private static PlannedRun Make(Guid id, PlannedCourse course, int seats, RunPlan runs, Calendar calendar) =>
        runs.Add(new PlannedRun(id, course, calendar, calendar.Monday(24), weeks: 8) { OpenSeats = seats, IsReserved = true });
}
