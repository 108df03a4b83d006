using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Queries the completed courses of learners, the basis of prerequisites and of credentials.</summary>
public sealed class CompletionQueries(ReadDatabase database)
{
    private static readonly string Completed = $"""
        SELECT DISTINCT e.learner_id, r.course_id FROM enrolment e JOIN course_run r ON r.id = e.run_id
         WHERE e.status = {(int)EnrolmentStatus.Completed} AND e.learner_id IN @ids
        """;

    /// <summary>Returns the courses that a learner has completed.</summary>
    public Task<IReadOnlySet<Guid>> OfLearnerAsync(Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlySet<Guid>>(
        async session => (await CoursesAsync(session, [learnerId]))[learnerId].ToHashSet(), cancellationToken);

    /// <summary>
    /// Returns the run's institution and course, with the registration and prerequisites of each learner; null for
    /// an unknown run.
    /// </summary>
    public Task<RunEligibility?> EligibilityAsync(Guid courseRunId, IReadOnlyCollection<Guid> learnerIds, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
            {
                var run = await session.FindAsync<RunRow>(
                    "SELECT r.course_id, r.institution_id, c.prerequisites FROM course_run r LEFT JOIN course c ON c.id = r.course_id WHERE r.id = @courseRunId",
                    new { courseRunId });
                if (run is null)
                    return null;
                var prerequisites = run.Prerequisites is null ? [] : ColumnJson.Ids(run.Prerequisites);
                var completed = prerequisites.Length == 0 ? null : await CoursesAsync(session, learnerIds);
                var learners = await session.ByIdsAsync<LearnerRow>("SELECT * FROM learner WHERE id IN @ids", learnerIds);
                return new RunEligibility(courseRunId, run.CourseId, run.InstitutionId, prerequisites, learners.ToDictionary(
                    learner => learner.Id,
                    learner => new LearnerEligibility(learner.InstitutionId, completed is null ? [] : [.. prerequisites.Except(completed[learner.Id])])));
            },
            cancellationToken);

    private static async Task<ILookup<Guid, Guid>> CoursesAsync(ReadSession session, IReadOnlyCollection<Guid> learnerIds) =>
        (await session.ByIdsAsync<CompletionRow>(Completed, learnerIds)).ToLookup(row => row.LearnerId, row => row.CourseId);

    private sealed class CompletionRow
    {
        public Guid LearnerId { get; init; }

        public Guid CourseId { get; init; }
    }

    private sealed class RunRow
    {
        public Guid CourseId { get; init; }

        public Guid InstitutionId { get; init; }

        public string? Prerequisites { get; init; }
    }
}
