using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Courses;

/// <summary>Represents the known prerequisites of a course while another course is changed.</summary>
[GenerateSerializer, Immutable, Alias("CoursePrerequisites")]
public sealed record CoursePrerequisites(Guid CourseId, ValueList<Guid> Prerequisites);

/// <summary>Detects cycles of prerequisites, which would make their courses impossible to take.</summary>
public static class PrerequisiteCycle
{
    /// <summary>The refusal code. The subjects of the refusal are the courses of the cycle.</summary>
    public const string RefusalCode = "prerequisite_cycle";

    /// <summary>
    /// Checks for a cycle. Returns the reason why the course cannot require these courses; null if it can.
    /// </summary>
    /// <param name="courseId">The course that is created or changed.</param>
    /// <param name="prerequisites">The new prerequisites.</param>
    /// <param name="known">The prerequisites of other courses.</param>
    public static Refusal? Check(Guid courseId, ValueList<Guid> prerequisites, ValueList<CoursePrerequisites> known)
    {
        var required = known.ToDictionary(course => course.CourseId, course => course.Prerequisites);
        var seen = new HashSet<Guid>();
        foreach (var prerequisite in prerequisites)
        {
            if (Path(prerequisite, courseId, required, seen) is { } path)
                return new Refusal(RefusalCode, "prerequisites", [courseId, .. path]);
        }

        return null;
    }

    /// <summary>Returns the path of prerequisites from one course to another; null if there is none.</summary>
    private static List<Guid>? Path(Guid from, Guid to, Dictionary<Guid, ValueList<Guid>> required, HashSet<Guid> seen)
    {
        var paths = new Stack<List<Guid>>([[from]]);
        while (paths.TryPop(out var path))
        {
            if (path[^1] == to)
                return path;
            if (!seen.Add(path[^1]))
                continue;
            foreach (var next in required.GetValueOrDefault(path[^1]))
                paths.Push([.. path, next]);
        }

        return null;
    }
}
