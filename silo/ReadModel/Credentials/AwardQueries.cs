using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Credentials;

/// <summary>Queries learners' progress towards an award.</summary>
public sealed class AwardQueries(ReadDatabase database)
{
    // A learner belongs to the institution if it taught one of the courses or registered the learner.
    private static readonly string Completed = $"""
        SELECT e.learner_id, r.course_id, max(CASE WHEN r.institution_id = @institutionId OR l.institution_id = @institutionId THEN 1 ELSE 0 END) AS is_own
          FROM course_run r JOIN enrolment e ON e.run_id = r.id LEFT JOIN learner l ON l.id = e.learner_id
         WHERE r.course_id IN @ids AND e.status = {(int)EnrolmentStatus.Completed}
         GROUP BY e.learner_id, r.course_id
        """;

    private const string Given = "SELECT learner_id, id, status, number FROM credential WHERE award_id = @awardId";

    /// <summary>
    /// Returns the learners of the institution, taught or registered there, who have completed at least one of the
    /// courses.
    /// </summary>
    /// <param name="award">The programme or the course.</param>
    /// <param name="sets">The courses of the award, including earlier requirements.</param>
    /// <param name="institutionId">The requesting institution.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task<IReadOnlyList<AwardCandidate>> CandidatesAsync(
        Award award, RequirementSets sets, Guid institutionId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<AwardCandidate>>(
            async session =>
            {
                var completed = (await session.ByIdsAsync<CompletedRow>(Completed, sets.Courses, new { institutionId }))
                    .GroupBy(row => row.LearnerId).Where(rows => rows.Any(row => row.IsOwn)).ToDictionary(rows => rows.Key, rows => rows.Select(row => row.CourseId).ToHashSet());
                var given = (await session.ListAsync<GivenRow>(Given, new { awardId = award.Id })).ToDictionary(row => row.LearnerId);
                // If the requirements never changed, the time at which a learner began is irrelevant.
                var begun = sets.All.Length > 1 ? await Beginnings.ReadAsync(session, award.Id, completed.Keys) : [];
                return
                [
                    .. completed.Select(learner => (Id: learner.Key, Way: Requirements.Of(sets, begun.TryGetValue(learner.Key, out var at) ? at : null, learner.Value)))
                        .Where(learner => learner.Way.Set is { } set && learner.Way.Missing.Count < set.Courses.Count)
                        .Select(learner => Candidate(learner.Id, learner.Way, given.GetValueOrDefault(learner.Id))),
                ];
            },
            cancellationToken);

    /// <summary>
    /// Returns a learner's progress towards the current requirements of an award, or those in force when the
    /// learner began.
    /// </summary>
    public Task<LearnerWay> OfLearnerAsync(Award award, RequirementSets sets, Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var completed = await Completions.ReadAsync(session, learnerId);
            var begun = sets.All.Length > 1 ? await Beginnings.ReadAsync(session, award.Id, [learnerId]) : [];
            var way = Requirements.Of(sets, begun.TryGetValue(learnerId, out var at) ? at : null, completed.Keys.ToHashSet());
            return new LearnerWay(way, way.IsMet ? way.Set!.Courses.Max(course => completed[course]) : null);
        },
        cancellationToken);

    /// <summary>
    /// Returns whether a learner's completions still fulfil an issued award, and the log position up to which they
    /// were read.
    /// </summary>
    public Task<(bool IsMet, long Position)> IsStillMetAsync(
        Award award, RequirementSets sets, Guid learnerId, DateTimeOffset issuedAt, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var completed = await Completions.ReadAsync(session, learnerId);
            var begun = sets.All.Length > 1 ? await Beginnings.ReadAsync(session, award.Id, [learnerId]) : [];
            var isMet = Requirements.AreStillMet(sets, begun.TryGetValue(learnerId, out var at) ? at : null, issuedAt, completed.Keys.ToHashSet());
            return (isMet, session.Position);
        },
        cancellationToken);

    private static AwardCandidate Candidate(Guid learnerId, Fulfilment way, GivenRow? given) => new(
        learnerId, way.Set!.Courses.Count, way.Missing, Requirements.StandingOf(way.Missing.Count, given?.Status), given?.Id, given?.Status, given?.Number);

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

/// <param name="Required">Number of courses required: by the current set, or by the one in force when the learner
/// began.</param>
/// <param name="Missing">The missing courses among them.</param>
/// <param name="CredentialId">The credential issued for the award, valid or not; null if none was ever issued.</param>
/// <param name="Status">The status of the credential.</param>
/// <param name="Number">The number of its most recent certificate.</param>
public sealed record AwardCandidate(
    Guid LearnerId, int Required, IReadOnlyList<Guid> Missing, AwardStanding Standing, Guid? CredentialId, CredentialStatus? Status, string? Number);

/// <param name="Fulfilment">The progress with the missing courses.</param>
/// <param name="CompletedAt">The completion time of the last course; null if a course is missing.</param>
public sealed record LearnerWay(Fulfilment Fulfilment, DateTimeOffset? CompletedAt);
