using System.Globalization;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Queries totals as a table, sorted and paged by the database, because a dimension may have many cells.
/// </summary>
public sealed class TotalsTableQueries(ReadDatabase database)
{
    /// <param name="skip">Number of cells to skip.</param>
    /// <param name="limit">Maximum cells returned; null means all.</param>
    public Task<TotalsTable> ReadAsync(TotalsTableQuery question, int skip, int? limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var national = await TotalsSql.OneAsync(session, TotalKind.National, "", question.AsOf);
            var (count, cells) = question.By == TotalsBy.Day
                ? await DaysAsync(session, question, skip, limit)
                : await CellsAsync(session, question, skip, limit);
            return new TotalsTable(session.Position, session.At, national, count, cells);
        },
        cancellationToken);

    private static async Task<(long Count, IReadOnlyList<TotalsCell> Cells)> CellsAsync(ReadSession session, TotalsTableQuery question, int skip, int? limit)
    {
        var kind = question.By.Kind();
        var (count, rows) = await TotalsPage.ReadAsync(session, kind, question, await TotalsSearch.OfAsync(session, kind, question.Q), skip, limit);
        var names = limit is null ? await TotalNames.ReadAsync(session, kind) : await TotalNames.ReadAsync(session, kind, rows.Select(row => row.Key));
        return (count, [.. rows.Select(row => new TotalsCell(row.Key, names(row.Key), row.Measures))]);
    }

    private static async Task<(long Count, IReadOnlyList<TotalsCell> Cells)> DaysAsync(ReadSession session, TotalsTableQuery question, int skip, int? limit)
    {
        var days = (await TotalsSql.SeriesAsync(session, TotalKind.National, "", question.AsOf)).Reverse();
        if (question.Sort is { } measure)
            days = days.OrderByDescending(day => measure.Of(day.Measures));
        var all = days.ToList();
        return (all.Count, [.. all.Skip(skip).Take(limit ?? int.MaxValue)
            .Select(day => new TotalsCell(day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, day.Measures))]);
    }
}
