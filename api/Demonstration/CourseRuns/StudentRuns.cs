using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Programmes;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>
/// Plans the student that a visitor can act as, half-way through: two courses passed, one in progress, one with three free seats.
/// </summary>
internal static class StudentRuns
{
    private const string Programme = "HUST-CORE";
    private const int Passed = 6;
    private const int UnderWay = 8;

    public static void Add(IReadOnlyList<PlannedProgramme> programmes, RunPlan runs)
    {
        var programme = programmes.Single(candidate => candidate.Key == Programme);
        var dice = new SeededRandom("student");
        foreach (var course in programme.Parts[0])
        {
            var run = runs.Of(course, new Term(programme.Timetable, Passed));
            run.Add(new Attendance(0, run.Moment(dice, 0.1, 0.5), programme.Id, Ending: Ending.Passed, EndedAt: run.ResultAt(dice), Grade: dice.Between(800, 950) / 10m));
        }

        var current = runs.Of(programme.Parts[1][0], new Term(programme.Timetable, UnderWay));
        current.Add(new Attendance(0, current.Moment(dice, 0.1, 0.5), programme.Id));
    }
}
