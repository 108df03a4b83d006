using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Courses;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Plans runs of courses outside the programmes, a few months apart.</summary>
internal static class ElectiveRuns
{
    private static readonly int[] ClassSizes = [25, 30, 30, 40, 40, 50, 60, 60, 80, 100];
    private static readonly int[] Crowds = [250, 300, 400, 500];

    public static void Add(IEnumerable<PlannedCourse> courses, RunPlan runs, Calendar calendar)
    {
        foreach (var course in courses)
        {
            var code = course.Definition.Code;
            var dice = new SeededRandom($"runs/{code}");
            for (var days = Calendar.FirstDay + 45 + dice.Between(0, 80); days <= Calendar.LastDay - 10; days += dice.Between(85, 125))
            {
                runs.Add(new PlannedRun(DemonstrationIds.Of("course-run", $"{code}/single/{days}"), course, calendar, calendar.Monday(days), dice.Between(5, 12))
                {
                    OpenForDays = dice.Between(20, 45),
                    ClosesBefore = dice.Between(2, 7),
                    OpenSeats = course.Topic.IsForMany ? (dice.Falls(0.4) ? null : dice.Pick(Crowds)) : dice.Pick(ClassSizes),
                });
            }
        }
    }

    /// <summary>Adds one open run each, with no enrolments.</summary>
    public static void AddAdvanced(IEnumerable<PlannedCourse> courses, RunPlan runs, Calendar calendar)
    {
        foreach (var course in courses)
        {
            runs.Add(new PlannedRun(DemonstrationIds.Of("course-run", $"{course.Definition.Code}/advanced"), course, calendar, calendar.Monday(27), weeks: 8)
            {
                OpenSeats = 40,
                IsReserved = true,
            });
        }
    }
}
