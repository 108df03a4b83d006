using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>The figures of the page, all of its pages together.</summary>
public sealed class TotalsFile(TotalsTableQueries tables, TimeProvider time) : ISheetSource
{
    public const string FileName = "totals";

    public string Name => FileName;

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (Reading.OfTotals(actor, null) is { } refusal)
            return SheetAnswer.Refused(refusal.Code);
        var address = TotalsAddress.Of(query, time);
        var table = await tables.ReadAsync(address.Question, 0, null, cancellationToken);
        SheetColumn<TotalsCell>[] columns =
        [
            new(MinistryText.Key, cell => address.By == TotalsBy.Day ? CellName.DayOf(cell) : cell.Key),
            new(MeasureWords.OfKey(address.ByName), cell => CellName.Of(address.By, cell)),
            .. MeasureGroup.Columns.Select(measure => new SheetColumn<TotalsCell>(MeasureWords.Of(measure), cell => measure.Of(cell.Measures))),
        ];
        var title = address.AsOf is { } day ? $"{DeskText.Totals} {day:yyyy-MM-dd}" : DeskText.Totals;
        return SheetAnswer.Of(SheetColumn<TotalsCell>.Fill(title, columns, table.Cells, table.At, table.Position));
    }
}
