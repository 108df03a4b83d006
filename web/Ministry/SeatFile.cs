using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>Pledged, allotted and used seats as the page cuts them.</summary>
public sealed class SeatFile(SeatUseQueries seats) : ISheetSource
{
    public const string FileName = "seats";

    public string Name => FileName;

    private static SheetColumn<SeatUse>[] Columns =>
    [
        new(MinistryText.Key, row => row.Key),
        new(SeatText.Institution, SeatBars.NameOf),
        new(PageText.Country, row => row.Country),
        new(SeatText.Agreements, row => row.Agreements),
        new(SeatText.Pledged, row => row.Pledged),
        new(SeatText.Allotted, row => row.Allotted),
        new(SeatText.Used, row => row.Used),
    ];

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (Reading.OfPartnerships(actor, null) is { } refusal)
            return SheetAnswer.Refused(refusal.Code);
        var report = await seats.ReadAsync(new SeatQuestion(query).Question, cancellationToken);
        return SheetAnswer.Of(SheetColumn<SeatUse>.Fill(DeskText.Partnerships, Columns, report.Rows, report.At, report.Position));
    }
}
