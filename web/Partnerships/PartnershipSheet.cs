using AiTalent.Domain.Authority;
using AiTalent.Domain.Partnerships;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Partnerships;

/// <summary>The list of agreements as a file.</summary>
internal sealed class PartnershipSheet(PartnershipList list, TimeProvider time) : ISheetSource
{
    public const string SheetName = "partnerships";

    public string Name => SheetName;

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        PartnershipStatus? status = Enum.TryParse<PartnershipStatus>(query["status"], out var chosen) ? chosen : null;
        var (rows, position, refusal) = await AllPages.ReadPermittedAsync(page => list.ReadAsync(actor, status, page, cancellationToken));
        return refusal is not null
            ? SheetAnswer.Refused(refusal.Code)
            : SheetAnswer.Of(SheetColumn<ListedPartnership>.Fill(DeskText.Partnerships, Columns(), rows, time.GetUtcNow(), position));
    }

    private static List<SheetColumn<ListedPartnership>> Columns() =>
    [
        new(PartnershipText.Name, row => row.Partnership.Definition.Name.In(Language.Current.Code)),
        new(PartnershipText.Parties, row => row.PartyNames),
        new(PartnershipText.Status, row => PartnershipWords.Of(row.Partnership.Status)),
        new(PartnershipText.FirstDay, row => row.Partnership.Definition.StartsOn),
        new(PartnershipText.LastDay, row => row.Partnership.Definition.EndsOn),
        new(PartnershipText.Pledged, row => row.Seats.Pledged),
        new(PartnershipText.Allotted, row => row.Seats.Allotted),
        new(PartnershipText.Used, row => row.Seats.Used),
    ];
}
