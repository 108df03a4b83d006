using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Courses;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Holds all runs: those of the programme terms, created on first use, and single ones.</summary>
internal sealed class RunPlan(Calendar calendar)
{
    private readonly Dictionary<(Guid Course, Term Term), PlannedRun> _byTerm = [];
    private readonly List<PlannedRun> _runs = [];

    public IReadOnlyList<PlannedRun> Runs => _runs;

    public PlannedRun Of(PlannedCourse course, Term term)
    {
        if (_byTerm.TryGetValue((course.Id, term), out var known))
            return known;
        var name = $"{course.Definition.Code}/{term.Timetable}/{term.Number}";
        var start = calendar.Monday(term.StartsIn + new SeededRandom($"start/{name}").Between(0, 13));
        var run = new PlannedRun(DemonstrationIds.Of("course-run", name), course, calendar, start, weeks: 8);
        _byTerm.Add((course.Id, term), run);
        return Add(run);
    }

    public PlannedRun? Find(PlannedCourse course, Term term) => _byTerm.GetValueOrDefault((course.Id, term));

    public PlannedRun Add(PlannedRun run)
    {
        _runs.Add(run);
        return run;
    }
}
