using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Search;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Programmes;

public sealed class ProgrammeQueries(ReadDatabase database)
{
    private const string OwnedBy = "id IN (SELECT programme_id FROM programme_institution WHERE institution_id = @institutionId)";

    public Task<ProgrammeView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<ProgrammeRow>("SELECT * FROM programme WHERE id = @id", new { id }) is { } row ? View(row) : null,
        cancellationToken);

    public Task<IReadOnlyList<ProgrammeView>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<ProgrammeView>)[.. (await session.ByIdsAsync<ProgrammeRow>("SELECT * FROM programme WHERE id IN @ids", ids)).Select(View)],
        cancellationToken);

    public Task<Page<ProgrammeView>> ListAsync(ProgrammeFilter filter, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing("SELECT * FROM programme", SortColumns.Column(filter.Language), "id", sortIsNumber: false)
            .WhereFound(filter.Q, "search")
            .WhereIf(filter.InstitutionId, OwnedBy, "institutionId")
            .WhereIf((int?)filter.Kind, "kind = @kind", "kind")
            .WhereIf((int?)filter.LatestStatus, "latest_status = @latestStatus", "latestStatus")
            .WhereIf(filter.RequiredCourseId is { } course ? $"%{course}%" : null, "required_courses LIKE @requiredCourse", "requiredCourse")
            .ReadAsync<ProgrammeRow, ProgrammeView>(session, page, View, row => (FoldedText.Of(row.Definition.Name.In(filter.Language)), row.Id)),
        cancellationToken);

    /// <summary>Lists the programmes whose proposed courses await the ministry, longest waiting first.</summary>
    public Task<Page<ProgrammeView>> ProposalsAsync(PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing("SELECT * FROM programme", "proposed_at", "id", sortIsNumber: true)
            .Where("proposal IS NOT NULL")
            .ReadAsync<ProgrammeRow, ProgrammeView>(session, page, View, row => (row.ProposedAt!.Value, row.Id)),
        cancellationToken);

    internal static ProgrammeView View(ProgrammeRow row) => new(
        row.Id, row.Revision, row.Definition, row.Decisions, ColumnJson.Requirements(row.Requirements), row.Waiting,
        row.ProposedAt is { } at ? DatabaseTime.FromMicroseconds(at) : null);
}
