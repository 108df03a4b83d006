using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Cohorts;

public sealed class CohortQueries(ReadDatabase database)
{
    public Task<CohortView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<CohortListRow>("SELECT * FROM cohort WHERE id = @id", new { id }) is { } row
            ? (await WithRunsAsync(session, [row]))[0]
            : null,
        cancellationToken);

    /// <summary>Lists the cohorts of an institution, newest first; null lists those of all institutions.</summary>
    public Task<Page<CohortView>> ListAsync(Guid? institutionId, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing("SELECT * FROM cohort", "ordinal", "id", sortIsNumber: true, descending: true)
            .WhereIf(institutionId, "institution_id = @institutionId", "institutionId")
            .ReadAsync<CohortListRow, CohortView>(session, page, rows => WithRunsAsync(session, rows), row => (row.Ordinal, row.Id)),
        cancellationToken);

    /// <summary>Lists the cohorts of a learner, newest first.</summary>
    public Task<IReadOnlyList<CohortView>> OfLearnerAsync(Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await WithRunsAsync(session, await session.ListAsync<CohortListRow>(
            "SELECT g.* FROM cohort g JOIN cohort_member m ON m.cohort_id = g.id WHERE m.learner_id = @learnerId ORDER BY g.ordinal DESC", new { learnerId })),
        cancellationToken);

    /// <summary>Lists the member ids, in the order of the ids.</summary>
    public Task<Page<Guid>> MembersAsync(Guid cohortId, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var members = await session.ListAsync<Guid>(
                "SELECT learner_id FROM cohort_member WHERE cohort_id = @cohortId AND learner_id > @after ORDER BY learner_id LIMIT @limit",
                new { cohortId, after = page.Cursor?.Id ?? Guid.Empty, limit = page.Rows + 1 });
            var next = members.Count > page.Rows ? new Cursor("", members[page.Rows - 1]).ToString() : null;
            return new Page<Guid>(members[..Math.Min(members.Count, page.Rows)], next, session.Position, session.SetAside);
        },
        cancellationToken);

    /// <summary>Returns all member ids.</summary>
    public Task<IReadOnlyList<Guid>> AllMembersAsync(Guid cohortId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Guid>>(
        async session => await session.ListAsync<Guid>("SELECT learner_id FROM cohort_member WHERE cohort_id = @cohortId", new { cohortId }),
        cancellationToken);

    /// <summary>Returns all members that match the filter, unordered.</summary>
    public Task<IReadOnlyList<RankedMember>> MembersAsync(Guid cohortId, MemberFilter filter, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<RankedMember>>(
        async session =>
        {
            var (sql, parameters) = MemberSql.Of(cohortId, filter);
            return [.. (await session.ListAsync<MemberRow>(sql, parameters)).Select(row => new RankedMember(row.LearnerId, row.Place))];
        },
        cancellationToken);

    private static async Task<IReadOnlyList<CohortView>> WithRunsAsync(ReadSession session, IReadOnlyList<CohortListRow> rows)
    {
        var runs = (await session.ByIdsAsync<RunRow>("SELECT * FROM cohort_run WHERE cohort_id IN @ids", [.. rows.Select(row => row.Id)]))
            .ToLookup(run => run.CohortId, run => new CohortRunView(run.RunId, run.Members, DatabaseTime.FromMicroseconds(run.At)));
        return [.. rows.Select(row => new CohortView(
            row.Id, row.Revision, row.Definition, row.Members, ColumnJson.Ids(row.Staff), [.. runs[row.Id].OrderBy(run => run.At)]))];
    }

    private sealed class MemberRow
    {
        public Guid LearnerId { get; init; }

        public long Place { get; init; }
    }

    private sealed class RunRow
    {
        public Guid CohortId { get; init; }

        public Guid RunId { get; init; }

        public int Members { get; init; }

        public long At { get; init; }
    }
}
