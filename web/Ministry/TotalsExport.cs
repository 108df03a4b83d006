using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;
using AiTalent.Web.Exports;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>Exports the figures of all pages.</summary>
public sealed class TotalsExport(TotalsTableQueries tables, TimeProvider time) : IExportSource
{
    public const string FileName = "totals";

    public string Name => FileName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckTotals(actor, null) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var address = TotalsFilter.Of(query, time);
        var table = await tables.ReadAsync(address.Question, 0, null, cancellationToken);
        ExportColumn<TotalsCell>[] columns =
        [
            new(MinistryText.Key, cell => address.By == TotalsBy.Day ? CellName.DayOf(cell) : cell.Key),
            new(MeasureLabels.OfKey(address.ByName), cell => CellName.Of(address.By, cell)),
            .. MeasureGroup.Columns.Select(measure => new ExportColumn<TotalsCell>(MeasureLabels.Of(measure), cell => measure.Of(cell.Measures))),
        ];
        var title = address.AsOf is { } day ? $"{DeskText.Totals} {day:yyyy-MM-dd}" : DeskText.Totals;
        return ExportResult.Of(ExportColumn<TotalsCell>.Fill(title, columns, table.Cells, table.At, table.Position));
    }
}
