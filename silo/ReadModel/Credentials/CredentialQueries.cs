using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Credentials;

public sealed class CredentialQueries(ReadDatabase database)
{
    private static readonly string Select = $"""
        SELECT k.*, coalesce(p.name_vi, c.title_vi) AS award_vi, coalesce(p.name_ko, c.title_ko) AS award_ko, coalesce(p.name_en, c.title_en) AS award_en,
               i.name_vi AS institution_vi, i.name_ko AS institution_ko, i.name_en AS institution_en,
               i.country AS institution_country, p.kind AS programme_kind
          FROM credential k LEFT JOIN programme p ON p.id = k.award_id AND k.award_kind = {(int)AwardKind.Programme}
          LEFT JOIN course c ON c.id = k.award_id AND k.award_kind = {(int)AwardKind.Course}
          LEFT JOIN institution i ON i.id = k.institution_id
        """;

    public Task<CredentialView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FindAsync<CredentialListRow>($"{Select} WHERE k.id = @id", new { id }))?.View(),
        cancellationToken);

    /// <summary>Returns the known credentials among the ids, unordered.</summary>
    public Task<IReadOnlyList<CredentialView>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<CredentialView>)[.. (await session.ByIdsAsync<CredentialListRow>($"{Select} WHERE k.id IN @ids", ids)).Select(row => row.View())],
        cancellationToken);

    /// <summary>Finds a credential by any number that was ever printed.</summary>
    public Task<CredentialCheck?> FindByNumberAsync(string number, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            if (await session.FindAsync<NumberRow>("SELECT credential_id, issued_at, ended, ended_at FROM credential_number WHERE number = @number", new { number }) is not { } printed
                || await session.FindAsync<CredentialListRow>($"{Select} WHERE k.id = @id", new { id = printed.CredentialId }) is not { } row)
                return null;
            var credential = row.View();
            return credential.Number == number
                ? new CredentialCheck(number, credential.Status, credential.IssuedAt, credential.EffectiveAt, credential)
                : new CredentialCheck(
                    number, printed.Ended ?? CredentialStatus.Superseded, DatabaseTime.FromMicroseconds(printed.IssuedAt),
                    printed.EndedAt is { } at ? DatabaseTime.FromMicroseconds(at) : credential.EffectiveAt, credential);
        },
        cancellationToken);

    public Task<IReadOnlyList<CredentialView>> OfLearnerAsync(Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<CredentialView>)[.. (await session.ListAsync<CredentialListRow>(
            $"{Select} WHERE k.learner_id = @learnerId ORDER BY k.ordinal", new { learnerId })).Select(row => row.View())],
        cancellationToken);

    /// <summary>
    /// Returns the number of valid credentials of an award issued on or after a day, in Viet Nam time.
    /// </summary>
    public Task<long> CountValidAsync(Guid awardId, DateOnly issuedFrom, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.FindAsync<long>(
            "SELECT count(*) FROM credential WHERE award_id = @awardId AND issued_at >= @from AND status = @status",
            new { awardId, from = DatabaseTime.ToMicroseconds(NationalDay.StartOf(issuedFrom)), status = (int)CredentialStatus.Issued }),
        cancellationToken);

    /// <summary>
    /// Returns the valid credentials that depend on the learners' completion of a course in one run, i.e. that no
    /// other completion of the course supports.
    /// </summary>
    /// <param name="courseId">The course.</param>
    /// <param name="runId">The run whose results are corrected.</param>
    /// <param name="learnerIds">The learners.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task<IReadOnlyList<CredentialView>> RestingOnAsync(
        Guid courseId, Guid runId, IReadOnlyCollection<Guid> learnerIds, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<CredentialView>)[.. (await session.ByIdsAsync<CredentialListRow>(
            $"""
            {Select} WHERE k.learner_id IN @ids AND k.status = {(int)CredentialStatus.Issued} AND k.by_override = 0
              AND (k.award_id = @courseId OR p.requirements LIKE @asked)
              AND NOT EXISTS (SELECT 1 FROM enrolment e JOIN course_run r ON r.id = e.run_id
                               WHERE e.learner_id = k.learner_id AND e.run_id <> @runId AND r.course_id = @courseId AND e.status = {(int)EnrolmentStatus.Completed})
            """,
            learnerIds, new { courseId, runId, asked = $"%{courseId}%" })).Select(row => row.View())],
        cancellationToken);

    /// <summary>Returns the number of valid credentials under review.</summary>
    /// <param name="institutionId">The institution; null counts all.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task<long> CountUnderReviewAsync(Guid? institutionId, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.FindAsync<long>(
            $"SELECT count(*) FROM credential WHERE review_until IS NOT NULL{(institutionId is null ? "" : " AND institution_id = @institutionId")}", new { institutionId }),
        cancellationToken);

    /// <summary>Lists credentials, newest first.</summary>
    public Task<Page<CredentialView>> ListAsync(CredentialFilter filter, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing(Select, "k.ordinal", "k.id", sortIsNumber: true, descending: true)
            .WhereIf(filter.InstitutionId, "k.institution_id = @institutionId", "institutionId")
            .WhereIf(filter.AwardId, "k.award_id = @awardId", "awardId")
            .WhereIf((int?)filter.Status, "k.status = @status", "status")
            .WhereIf(filter.IsUnderReview ? 0L : null, "k.review_until > @underReview", "underReview")
            .ReadAsync<CredentialListRow, CredentialView>(session, page, row => row.View(), row => (row.Ordinal, row.Id)),
        cancellationToken);

    private sealed class NumberRow
    {
        public Guid CredentialId { get; init; }

        public long IssuedAt { get; init; }

        public CredentialStatus? Ended { get; init; }

        public long? EndedAt { get; init; }
    }
}
