using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Institutions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Queries a learner's enrolments in the other runs of a course.</summary>
public sealed class CourseSeatQueries(ReadDatabase database)
{
    private static readonly string Others = """
        SELECT e.status, CASE WHEN r.ended_at > @now THEN 1 ELSE 0 END AS is_open, coalesce(i.retakes, 0) AS retakes
          FROM enrolment e JOIN course_run r ON r.id = e.run_id JOIN course_run t ON t.id = @courseRunId LEFT JOIN institution i ON i.id = t.institution_id
         WHERE e.learner_id = @learnerId AND e.run_id <> @courseRunId AND r.course_id = @courseId
        """;

    private static readonly string Doubles = $"""
        SELECT e.learner_id, r.course_id, count(*) AS runs FROM enrolment e JOIN course_run r ON r.id = e.run_id
         WHERE e.status IN ({(int)EnrolmentStatus.Enrolled}, {(int)EnrolmentStatus.Suspended}) AND r.ended_at > @now
         GROUP BY e.learner_id, r.course_id HAVING count(*) > 1 ORDER BY e.learner_id LIMIT @limit
        """;

    /// <summary>Returns the learner's standing in other runs of the course. It may lag by milliseconds.</summary>
    /// <param name="learnerId">The learner.</param>
    /// <param name="courseId">The course.</param>
    /// <param name="courseRunId">The run to enter; its institution determines whether the course may be
    /// repeated.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task<OtherRuns> StandingAsync(Guid learnerId, Guid courseId, Guid courseRunId, DateTimeOffset now, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var others = await session.ListAsync<OtherRow>(Others, new { learnerId, courseId, courseRunId, now = DatabaseTime.ToMicroseconds(now) });
            return new OtherRuns(
                others.Any(other => other.IsOpen && IsSeat(other.Status)), others.Any(other => other.Status == EnrolmentStatus.Completed && other.Retakes == RetakePolicy.Refused));
        },
        cancellationToken);

    /// <summary>Returns learners with more than one seat in runs of one course that have not ended.</summary>
    internal static Task<List<CourseDouble>> DoublesAsync(ReadSession session, DateTimeOffset now, int limit) =>
        session.ListAsync<CourseDouble>(Doubles, new { now = DatabaseTime.ToMicroseconds(now), limit });

    private static bool IsSeat(EnrolmentStatus status) => status.IsActive() || status is EnrolmentStatus.Offered or EnrolmentStatus.Held;

    private sealed class OtherRow
    {
        public EnrolmentStatus Status { get; init; }

        public bool IsOpen { get; init; }

        public RetakePolicy Retakes { get; init; }
    }
}

/// <summary>Represents a learner's standing in the other runs of a course.</summary>
/// <param name="IsSeated">True if the learner has a seat in a run that has not ended.</param>
/// <param name="IsBarred">True if the learner passed the course and the institution does not allow repeats.</param>
public sealed record OtherRuns(bool IsSeated, bool IsBarred);

/// <summary>Represents a learner with more than one seat in a course.</summary>
public sealed class CourseDouble
{
    public Guid LearnerId { get; init; }

    public Guid CourseId { get; init; }

    public long Runs { get; init; }
}
