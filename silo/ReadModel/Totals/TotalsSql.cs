using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>Reads totals in one snapshot.</summary>
internal static class TotalsSql
{
    private static readonly string Now = $"SELECT key, 0, {MeasureColumns.All} FROM total_now WHERE kind = @kind";

    public static async Task<Measures> OneAsync(ReadSession session, TotalKind kind, string key, DateOnly? asOf)
    {
        if (asOf is not { } day)
            return (await session.FindAsync<TotalRow>($"SELECT {MeasureColumns.All} FROM total_now WHERE kind = @kind AND key = @key", new { kind = (int)kind, key }))?.Measures ?? Measures.Zero;
        var parameters = TotalsUpTo.Parameters(kind, day);
        parameters.Add("key", key);
        return (await session.FindAsync<TotalRow>(TotalsUpTo.One, parameters))?.Measures ?? Measures.Zero;
    }

    /// <summary>Reads all keys of a kind that have at least one figure.</summary>
    public static async Task<Dictionary<string, Measures>> AllAsync(ReadSession session, TotalKind kind, DateOnly? asOf)
    {
        var rows = new Dictionary<string, TotalRow>(StringComparer.Ordinal);
        foreach (var part in asOf is null ? [Now] : TotalsUpTo.All)
        {
            await foreach (var row in session.RowsAsync(part, TotalsUpTo.Parameters(kind, asOf), TotalRow.Read))
            {
                if (!rows.TryAdd(row.Key, row))
                    rows[row.Key].Add(row);
            }
        }

        return rows.Select(row => (row.Key, row.Value.Measures)).Where(cell => cell.Measures != Measures.Zero)
            .ToDictionary(cell => cell.Key, cell => cell.Measures, StringComparer.Ordinal);
    }

    /// <summary>Returns the number of changes that affected the days up to a day.</summary>
    public static Task<long> ChangesUpToAsync(ReadSession session, DateOnly to) =>
        session.FindAsync<long>("SELECT CAST(coalesce(sum(changes), 0) AS bigint) FROM total_touched WHERE day <= @day", new { day = DayColumn.Of(to) });

    /// <summary>Returns the figures of one key at the end of each day on which it changed.</summary>
    public static async Task<IReadOnlyList<(DateOnly Day, Measures Measures)>> SeriesAsync(ReadSession session, TotalKind kind, string key, DateOnly? to)
    {
        var days = await session.ListAsync<TotalRow>(
            $"SELECT day, {MeasureColumns.All} FROM total_day WHERE kind = @kind AND key = @key AND day <= @day ORDER BY day",
            new { kind = (int)kind, key, day = DayColumn.Of(to ?? DateOnly.MaxValue) });
        var sum = new TotalRow();
        return [.. days.Select(day =>
        {
            sum.Add(day);
            return (DayColumn.ToDay(day.Day), sum.Measures);
        })];
    }
}
