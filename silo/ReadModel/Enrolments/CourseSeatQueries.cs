using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Who has a seat in which run of a course: a learner has one at a time.</summary>
public sealed class CourseSeatQueries(ReadDatabase database)
{
    private static readonly string Seated = string.Join(", ", new[]
    {
        EnrolmentStatus.Enrolled, EnrolmentStatus.Suspended, EnrolmentStatus.Offered, EnrolmentStatus.Held,
    }.Select(status => (int)status));

    private static readonly string HasSeat = $"""
        SELECT 1 FROM enrolment e JOIN course_run r ON r.id = e.run_id
         WHERE e.learner_id = @learnerId AND e.run_id <> @courseRunId AND e.status IN ({Seated})
           AND r.course_id = @courseId AND r.ended_at > @now LIMIT 1
        """;

    private static readonly string Doubles = $"""
        SELECT e.learner_id, r.course_id, count(*) AS runs FROM enrolment e JOIN course_run r ON r.id = e.run_id
         WHERE e.status IN ({(int)EnrolmentStatus.Enrolled}, {(int)EnrolmentStatus.Suspended}) AND r.ended_at > @now
         GROUP BY e.learner_id, r.course_id HAVING count(*) > 1 ORDER BY e.learner_id LIMIT @limit
        """;

    /// <summary>Whether the learner has a seat in another run of the course that has not ended. It may lag by milliseconds.</summary>
    public Task<bool> HasSeatAsync(Guid learnerId, Guid courseId, Guid courseRunId, DateTimeOffset now, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<int?>(HasSeat, new { learnerId, courseId, courseRunId, now = DatabaseTime.ToMicroseconds(now) }) is not null,
        cancellationToken);

    /// <summary>Learners who have more than one seat in runs of one course that have not ended.</summary>
    internal static Task<List<CourseDouble>> DoublesAsync(ReadSession session, DateTimeOffset now, int limit) =>
        session.ListAsync<CourseDouble>(Doubles, new { now = DatabaseTime.ToMicroseconds(now), limit });
}

/// <summary>A learner with more than one seat in a course.</summary>
public sealed class CourseDouble
{
    public Guid LearnerId { get; init; }

    public Guid CourseId { get; init; }

    public long Runs { get; init; }
}
