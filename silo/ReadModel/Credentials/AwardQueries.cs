using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Programmes;
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
    /// <param name="sets">Its courses, those it once asked for included.</param>
    /// <param name="institutionId">The institution that asks.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<IReadOnlyList<AwardCandidate>> CandidatesAsync(
        Award award, RequirementSets sets, Guid institutionId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<AwardCandidate>>(
            async session =>
            {
                var completed = (await session.ByIdsAsync<CompletedRow>(Completed, sets.Courses, new { institutionId }))
                    .GroupBy(row => row.LearnerId).Where(rows => rows.Any(row => row.IsOwn)).ToDictionary(rows => rows.Key, rows => rows.Select(row => row.CourseId).ToHashSet());
                var given = (await session.ListAsync<GivenRow>(Given, new { awardId = award.Id })).ToDictionary(row => row.LearnerId);
                // Where it has always asked for the same, it does not matter when somebody began.
                var begun = sets.All.Length > 1 ? await Beginnings.ReadAsync(session, award.Id, completed.Keys) : [];
                return
                [
                    .. completed.Select(learner => (Id: learner.Key, Way: Requirements.Of(sets, begun.TryGetValue(learner.Key, out var at) ? at : null, learner.Value)))
                        .Where(learner => learner.Way.Set is { } set && learner.Way.Missing.Count < set.Courses.Count)
                        .Select(learner => Candidate(learner.Id, learner.Way, given.GetValueOrDefault(learner.Id))),
                ];
            },
            cancellationToken);

    /// <summary>How far one learner has come in what an award asks for now, or asked for when they began.</summary>
    public Task<LearnerWay> OfLearnerAsync(Award award, RequirementSets sets, Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var completed = await Completions.ReadAsync(session, learnerId);
            var begun = sets.All.Length > 1 ? await Beginnings.ReadAsync(session, award.Id, [learnerId]) : [];
            var way = Requirements.Of(sets, begun.TryGetValue(learnerId, out var at) ? at : null, completed.Keys.ToHashSet());
            return new LearnerWay(way, way.IsMet ? way.Set!.Courses.Max(course => completed[course]) : null);
        },
        cancellationToken);

    /// <summary>Whether a learner's completions still prove an award that was issued, and up to which position of the log they were read.</summary>
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

/// <param name="Required">How many courses the learner completes for it: those in force, or those in force when they began.</param>
/// <param name="Missing">Those of them that are missing.</param>
/// <param name="CredentialId">The credential that was given for the award, valid or not; null where none ever was.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Number">Of its newest paper.</param>
public sealed record AwardCandidate(
    Guid LearnerId, int Required, IReadOnlyList<Guid> Missing, AwardStanding Standing, Guid? CredentialId, CredentialStatus? Status, string? Number);

/// <param name="Fulfilment">Which courses are missing.</param>
/// <param name="CompletedAt">When the last of them was completed; null where one is missing.</param>
public sealed record LearnerWay(Fulfilment Fulfilment, DateTimeOffset? CompletedAt);
