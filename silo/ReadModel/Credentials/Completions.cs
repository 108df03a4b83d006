using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Credentials;

/// <summary>Determines when a learner completed each course.</summary>
internal static class Completions
{
    private static readonly string Completed = $"""
        SELECT r.course_id, e.attempt, e.programme_id, e.partnership_id, e.timeline FROM enrolment e JOIN course_run r ON r.id = e.run_id
         WHERE e.learner_id = @learnerId AND e.status = {(int)EnrolmentStatus.Completed}
        """;

    /// <summary>
    /// Reads each completed course with its first completion time; a corrected grade does not change it.
    /// </summary>
    public static async Task<Dictionary<Guid, DateTimeOffset>> ReadAsync(ReadSession session, Guid learnerId) =>
        (await session.ListAsync<CompletedRow>(Completed, new { learnerId }))
            .GroupBy(row => row.CourseId).ToDictionary(rows => rows.Key, rows => rows.Min(row => row.Since()));

    private sealed class CompletedRow
    {
        public Guid CourseId { get; init; }

        public int Attempt { get; init; }

        public Guid? ProgrammeId { get; init; }

        public Guid? PartnershipId { get; init; }

        public byte[] Timeline { get; init; } = [];

        public DateTimeOffset Since()
        {
            var spans = EnrolmentTimeline.Read(Timeline, new AttemptKeys(Attempt, ProgrammeId, PartnershipId)).Spans;
            var last = spans.Count - 1;
            while (last > 0 && spans[last - 1].Status == EnrolmentStatus.Completed)
                last--;
            return spans[last].At;
        }
    }
}
