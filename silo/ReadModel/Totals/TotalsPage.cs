using AiTalent.ReadModel.Storage;
using Dapper;

namespace AiTalent.ReadModel.Totals;

/// <summary>Some of the cells of a kind, in the order that is wanted, and how many there are.</summary>
internal static class TotalsPage
{
    // Whoever is enrolled, has finished or holds a credential is counted in one of these too.
    private const string Anything = "learners + waitlisted + offered + withdrawn + certified";

    public static async Task<(long Count, IReadOnlyList<TotalRow> Rows)> ReadAsync(
        ReadSession session, TotalKind kind, TotalsTableQuestion question, TotalsSearch search, int skip, int? limit)
    {
        var parameters = new DynamicParameters(search.Parameters);
        parameters.Add("kind", (int)kind);
        parameters.Add("skip", skip);
        parameters.Add("limit", limit ?? int.MaxValue);
        if (question.AsOf is { } day)
            parameters.Add("day", DayColumn.Of(day));
        var rows = await session.ListAsync<CountedRow>(question.AsOf is null ? Now(question.Sort, search) : AsOf(question.Sort, search), parameters);
        // A page beyond the last has no row to tell how many there are.
        var count = rows.Count > 0 ? rows[0].Cells : skip == 0 ? 0 : (await ReadAsync(session, kind, question, search, 0, 1)).Count;
        return (count, [.. rows]);
    }

    private static string Now(TotalsMeasure? sort, TotalsSearch search) => $"""
        SELECT key, {MeasureColumns.All}, count(*) OVER () AS cells FROM total_now WHERE kind = @kind AND {Anything} <> 0{search.Condition}
         ORDER BY {Order(sort, sort?.Column)} LIMIT @limit OFFSET @skip
        """;

    // The order needs one measure of every cell; the others are summed for the page alone. The page is made once and goes first, or
    // SQLite may make it again for every row.
    private static string AsOf(TotalsMeasure? sort, TotalsSearch search) => $"""
        WITH page AS MATERIALIZED (
          SELECT key, sum({sort?.Column ?? "0"}) AS sorted, count(*) OVER () AS cells FROM total_day WHERE kind = @kind AND day <= @day{search.Condition}
           GROUP BY key HAVING sum({Anything}) <> 0 ORDER BY {Order(sort, "sorted")} LIMIT @limit OFFSET @skip)
        SELECT d.key, {MeasureColumns.Sums}, max(page.cells) AS cells FROM page CROSS JOIN total_day d
         WHERE d.kind = @kind AND d.key = page.key AND d.day <= @day GROUP BY d.key, page.sorted ORDER BY {(sort is null ? "d.key" : "page.sorted DESC, d.key")}
        """;

    private static string Order(TotalsMeasure? sort, string? column) => sort is null ? "key" : $"{column} DESC, key";

    private sealed class CountedRow : TotalRow
    {
        public long Cells { get; init; }
    }
}
