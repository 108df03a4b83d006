using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Credentials;

/// <summary>
/// Determines when learners began a programme: by their first enrolment that names it, or as members of a cohort
/// that does.
/// </summary>
internal static class Beginnings
{
    private const string Enrolled = "SELECT learner_id, attempt, programme_id, partnership_id, timeline FROM enrolment WHERE learner_id IN @ids";

    private const string Joined = """
        SELECT m.learner_id, CASE WHEN m.since < c.named_since THEN c.named_since ELSE m.since END AS at
          FROM cohort_member m JOIN cohort c ON c.id = m.cohort_id WHERE c.programme_id = @programmeId AND m.learner_id IN @ids
        """;

    /// <summary>Reads the times at which learners began. Learners who have not begun are omitted.</summary>
    public static async Task<Dictionary<Guid, DateTimeOffset>> ReadAsync(ReadSession session, Guid programmeId, IReadOnlyCollection<Guid> learnerIds)
    {
        var enrolled = await session.ByIdsAsync<EnrolledRow>(Enrolled, learnerIds);
        var joined = await session.ByIdsAsync<JoinedRow>(Joined, learnerIds, new { programmeId });
        return enrolled.Select(row => (row.LearnerId, At: row.Began(programmeId))).Where(row => row.At is not null).Select(row => (row.LearnerId, At: row.At!.Value))
            .Concat(joined.Select(row => (row.LearnerId, At: DatabaseTime.FromMicroseconds(row.At))))
            .GroupBy(row => row.LearnerId).ToDictionary(rows => rows.Key, rows => rows.Min(row => row.At));
    }

    private sealed class EnrolledRow
    {
        public Guid LearnerId { get; init; }

        public int Attempt { get; init; }

        public Guid? ProgrammeId { get; init; }

        public Guid? PartnershipId { get; init; }

        public byte[] Timeline { get; init; } = [];

        public DateTimeOffset? Began(Guid programmeId)
        {
            foreach (var span in EnrolmentTimeline.Read(Timeline, new AttemptKeys(Attempt, ProgrammeId, PartnershipId)).Spans)
            {
                if (span.Keys.ProgrammeId == programmeId && span.Status.IsLearning())
                    return span.At;
            }

            return null;
        }
    }

    private sealed class JoinedRow
    {
        public Guid LearnerId { get; init; }

        public long At { get; init; }
    }
}
