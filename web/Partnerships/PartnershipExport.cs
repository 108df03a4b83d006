using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Partnerships;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Partnerships;

/// <summary>Exports the list of agreements.</summary>
internal sealed class PartnershipExport(PartnershipList list, TimeProvider time) : IExportSource
{
    public const string SheetName = "partnerships";

    public string Name => SheetName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        PartnershipStatus? status = Enum.TryParse<PartnershipStatus>(query["status"], out var chosen) ? chosen : null;
        var (rows, position, refusal) = await AllPages.ReadPermittedAsync(page => list.ReadAsync(actor, status, page, cancellationToken));
        return refusal is not null
            ? ExportResult.Refused(refusal.Code)
            : ExportResult.Of(ExportColumn<ListedPartnership>.Fill(DeskText.Partnerships, Columns(), rows, time.GetUtcNow(), position));
    }

    private static List<ExportColumn<ListedPartnership>> Columns() =>
    [
        new(PartnershipText.Name, row => row.Partnership.Definition.Name.In(Language.Current.Code)),
        new(PartnershipText.Parties, row => row.PartyNames),
        new(PartnershipText.Status, row => PartnershipLabels.Of(row.Partnership.Status)),
        new(PartnershipText.FirstDay, row => row.Partnership.Definition.StartsOn),
        new(PartnershipText.LastDay, row => row.Partnership.Definition.EndsOn),
        new(PartnershipText.Pledged, row => row.Seats.Pledged),
        new(PartnershipText.Allotted, row => row.Seats.Allotted),
        new(PartnershipText.Used, row => row.Seats.Used),
    ];
}
