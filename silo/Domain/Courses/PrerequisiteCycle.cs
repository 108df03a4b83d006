using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Courses;

/// <summary>What a course requires, as it is known while another course is changed.</summary>
[GenerateSerializer, Immutable, Alias("CoursePrerequisites")]
public sealed record CoursePrerequisites(Guid CourseId, ValueList<Guid> Prerequisites);

/// <summary>Courses that require one another in a circle, so that nobody could ever take any of them.</summary>
public static class PrerequisiteCycle
{
    /// <summary>The code of the refusal, whose subjects are the courses of the cycle.</summary>
    public const string RefusalCode = "prerequisite_cycle";

    /// <summary>Why the course cannot require these courses; null where it can.</summary>
    /// <param name="courseId">The course that is created or changed.</param>
    /// <param name="prerequisites">What it is to require.</param>
    /// <param name="known">What other courses require.</param>
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

    /// <summary>The way from one course over what it requires to another; null where there is none.</summary>
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
