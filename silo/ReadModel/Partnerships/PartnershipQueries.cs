using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Partnerships;

public sealed class PartnershipQueries(ReadDatabase database)
{
    private const string OfParty = "id IN (SELECT partnership_id FROM partnership_party WHERE institution_id = @institutionId)";

    public Task<PartnershipView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<PartnershipListRow>("SELECT * FROM partnership WHERE id = @id", new { id }) is { } row
            ? (await WithPledgesAsync(session, [row]))[0]
            : null,
        cancellationToken);

    /// <summary>Lists partnerships, newest first.</summary>
    public Task<Page<PartnershipView>> ListAsync(PartnershipFilter filter, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing("SELECT * FROM partnership", "ordinal", "id", sortIsNumber: true, descending: true)
            .WhereIf(filter.InstitutionId, OfParty, "institutionId")
            .WhereIf((int?)filter.Status, "status = @status", "status")
            .WhereIf(filter.EndsFrom is { } from ? DayColumn.Of(from) : null, "ends_on >= @endsFrom", "endsFrom")
            .WhereIf(filter.EndsBefore is { } before ? DayColumn.Of(before) : null, "ends_on < @endsBefore", "endsBefore")
            .ReadAsync<PartnershipListRow, PartnershipView>(session, page, rows => WithPledgesAsync(session, rows), row => (row.Ordinal, row.Id)),
        cancellationToken);

    private static async Task<IReadOnlyList<PartnershipView>> WithPledgesAsync(ReadSession session, IReadOnlyList<PartnershipListRow> rows)
    {
        var pledges = await PledgeUse.ReadAsync(session, [.. rows.Select(row => row.Id)]);
        return [.. rows.Select(row => row.View([.. pledges[row.Id]]))];
    }
}
