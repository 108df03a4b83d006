using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Languages;
using AiTalent.Web.Exports;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>Exports pledged, allotted and used seats in the grouping of the page.</summary>
public sealed class SeatUseExport(SeatUseQueries seats) : IExportSource
{
    public const string FileName = "seats";

    public string Name => FileName;

    private static ExportColumn<SeatUse>[] Columns =>
    [
        new(MinistryText.Key, row => row.Key),
        new(SeatText.Institution, SeatBars.NameOf),
        new(PageText.Country, row => row.Country),
        new(SeatText.Agreements, row => row.Agreements),
        new(SeatText.Pledged, row => row.Pledged),
        new(SeatText.Allotted, row => row.Allotted),
        new(SeatText.Used, row => row.Used),
    ];

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckPartnerships(actor, null) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var report = await seats.ReadAsync(new SeatUseFilter(query).Question, cancellationToken);
        return ExportResult.Of(ExportColumn<SeatUse>.Fill(DeskText.Partnerships, Columns, report.Rows, report.At, report.Position));
    }
}
