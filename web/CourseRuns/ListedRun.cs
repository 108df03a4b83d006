using AiTalent.Domain.Courses;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;

namespace AiTalent.Web.CourseRuns;

/// <summary>Represents a run with its course, for lists.</summary>
public sealed record ListedRun(CourseRunView Run, CourseDefinition? Course)
{
    public static async Task<IReadOnlyList<ListedRun>> WithCoursesAsync(
        IReadOnlyList<CourseRunView> runs, CourseQueries courses, CancellationToken cancellationToken)
    {
        var known = (await courses.FindAsync([.. runs.Select(run => run.Definition.CourseId).Distinct()], cancellationToken))
            .ToDictionary(course => course.Id, course => course.Definition);
        return [.. runs.Select(run => new ListedRun(run, known.GetValueOrDefault(run.Definition.CourseId)))];
    }
}
