using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Credentials;

/// <summary>Who is on the way to an award.</summary>
public sealed class AwardQueries(ReadDatabase database)
{
    // A learner is the institution's where it taught one of the courses, or where it registered them.
    private static readonly string Completed = $"""
        SELECT e.learner_id, r.course_id, max(CASE WHEN r.institution_id = @institutionId OR l.institution_id = @institutionId THEN 1 ELSE 0 END) AS is_own
          FROM course_run r JOIN enrolment e ON e.run_id = r.id LEFT JOIN learner l ON l.id = e.learner_id
         WHERE r.course_id IN @ids AND e.status = {(int)EnrolmentStatus.Completed}
         GROUP BY e.learner_id, r.course_id
        """;

    private const string Given = "SELECT learner_id, id, status, number FROM credential WHERE award_id = @awardId";

    /// <summary>Everybody who has completed one of the courses at least and is the institution's: taught there, or registered there.</summary>
    /// <param name="award">The programme or the course.</param>
    /// <param name="required">Its courses.</param>
    /// <param name="institutionId">The institution that asks.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<IReadOnlyList<AwardCandidate>> CandidatesAsync(
        Award award, IReadOnlyCollection<Guid> required, Guid institutionId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<AwardCandidate>>(
            async session =>
            {
                var completed = await session.ByIdsAsync<CompletedRow>(Completed, required, new { institutionId });
                var given = (await session.ListAsync<GivenRow>(Given, new { awardId = award.Id })).ToDictionary(row => row.LearnerId);
                return
                [
                    .. completed.GroupBy(row => row.LearnerId).Where(rows => rows.Any(row => row.IsOwn))
                        .Select(rows => Candidate(rows.Key, required, rows.Select(row => row.CourseId).ToHashSet(), given.GetValueOrDefault(rows.Key))),
                ];
            },
            cancellationToken);

    private static AwardCandidate Candidate(Guid learnerId, IReadOnlyCollection<Guid> required, HashSet<Guid> completed, GivenRow? given)
    {
        var missing = Requirements.Missing(required, completed);
        return new(learnerId, missing, Requirements.StandingOf(missing.Count, given?.Status), given?.Id, given?.Status, given?.Number);
    }

    private sealed class CompletedRow
    {
        public Guid LearnerId { get; init; }

        public Guid CourseId { get; init; }

        public bool IsOwn { get; init; }
    }

    private sealed class GivenRow
    {
        public Guid LearnerId { get; init; }

        public Guid Id { get; init; }

        public CredentialStatus Status { get; init; }

        public string Number { get; init; } = "";
    }
}

/// <param name="Missing">The courses that are missing.</param>
/// <param name="CredentialId">The credential that was given for the award, valid or not; null where none ever was.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Number">Of its newest paper.</param>
public sealed record AwardCandidate(
    Guid LearnerId, IReadOnlyList<Guid> Missing, AwardStanding Standing, Guid? CredentialId, CredentialStatus? Status, string? Number);
