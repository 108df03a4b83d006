using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Search;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Institutions;

public sealed class InstitutionQueries(ReadDatabase database)
{
    private const string Offers =
        "EXISTS (SELECT 1 FROM course_run r WHERE r.institution_id = institution.id AND r.is_draft = 0 AND r.opens_at <= @offersAt AND r.closes_at > @offersAt)";

    public Task<InstitutionView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<InstitutionRow>("SELECT * FROM institution WHERE id = @id", new { id }) is { } row ? View(row) : null,
        cancellationToken);

    /// <summary>Returns the known institutions among the ids, unordered.</summary>
    public Task<IReadOnlyList<InstitutionView>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<InstitutionView>)[.. (await session.ByIdsAsync<InstitutionRow>("SELECT * FROM institution WHERE id IN @ids", ids)).Select(View)],
        cancellationToken);

    public Task<Page<InstitutionView>> ListAsync(InstitutionFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var sort = SortColumns.Column(filter.Language);
        return database.ReadAsync(
            session => new Listing("SELECT * FROM institution", sort, "id", sortIsNumber: false)
                .WhereFound(filter.Q, "search")
                .WhereIf((int?)filter.Kind, "kind = @kind", "kind")
                .WhereIf(filter.Country, "country = @country", "country")
                .WhereIf(filter.Province, "province = @province", "province")
                .WhereIf(filter.OffersAt is { } at ? DatabaseTime.ToMicroseconds(at) : null, Offers, "offersAt")
                .ReadAsync<InstitutionRow, InstitutionView>(session, page, View, row => (FoldedText.Of(row.Definition.Name.In(filter.Language)), row.Id)),
            cancellationToken);
    }

    private static InstitutionView View(InstitutionRow row) => new(row.Id, row.Revision, row.Definition);
}
