using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Enrolments;

namespace AiTalent.Grains.CourseRuns;

/// <summary>
/// Checks whether a learner has completed the prerequisites of a course according to the read model, which may lag
/// by milliseconds.
/// </summary>
public sealed class Prerequisites(IEventStore store, CompletionQueries completions, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly RecentlyUsed<Guid, (ValueList<Guid> Courses, long ReadAt)> _required = new(capacity: 20_000);

    /// <summary>Returns the prerequisites that the learner has not completed, in the order of the course.</summary>
    public async ValueTask<ValueList<Guid>> MissingAsync(Guid learnerId, Guid courseId, CancellationToken cancellationToken)
    {
        var required = await RequiredByAsync(courseId, cancellationToken);
        if (required.Count == 0)
            return required;
        var completed = await completions.OfLearnerAsync(learnerId, cancellationToken);
        return [.. required.Where(course => !completed.Contains(course))];
    }

    /// <summary>Returns the transitive prerequisites of the courses from the log.</summary>
    public async ValueTask<ValueList<CoursePrerequisites>> BehindAsync(ValueList<Guid> courses, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, CoursePrerequisites>();
        var open = new Queue<Guid>(courses);
        while (open.TryDequeue(out var course))
        {
            if (found.ContainsKey(course))
                continue;
            found.Add(course, new CoursePrerequisites(course, await ReadAsync(course, cancellationToken)));
            foreach (var next in found[course].Prerequisites)
                open.Enqueue(next);
        }

        return [.. found.Values];
    }

    private async ValueTask<ValueList<Guid>> RequiredByAsync(Guid courseId, CancellationToken cancellationToken)
    {
        if (_required.TryGet(courseId, out var kept) && time.GetElapsedTime(kept.ReadAt) < Kept)
            return kept.Courses;
        var required = await ReadAsync(courseId, cancellationToken);
        _required.Set(courseId, (required, time.GetTimestamp()));
        return required;
    }

    private async ValueTask<ValueList<Guid>> ReadAsync(Guid courseId, CancellationToken cancellationToken)
    {
        var course = Course.Initial();
        await foreach (var stored in store.ReadStreamAsync(StreamName.Course(courseId), 0, cancellationToken))
            course = Course.Evolve(course, (CourseEvent)EventCodec.Read(stored.Type, stored.Data.Span));
        return course.Definition?.Prerequisites ?? [];
    }
}
