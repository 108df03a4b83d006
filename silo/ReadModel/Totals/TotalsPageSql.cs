namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Builds the statements of a page of totals. Its order needs one measure of every cell; the others are summed only
/// for the cells of the page. The page is materialised first; otherwise SQLite may compute it again for every row.
/// </summary>
internal static class TotalsPageSql
{
    // Enrolled, finished and certified learners are also counted in one of these.
    private static readonly string[] Anything = ["learners", "waitlisted", "offered", "withdrawn", "certified"];

    public static string Now(TotalsMeasure? sort, TotalsSearch search) => $"""
        SELECT key, {MeasureColumns.All}, count(*) OVER () AS cells FROM total_now WHERE kind = @kind AND {Sum("")} <> 0{search.On("key")}
         ORDER BY {(sort is null ? "key" : $"{sort.Column} DESC, key")} LIMIT @limit OFFSET @skip
        """;

    /// <summary>Builds the statement for the end of a day.</summary>
    public static string Then(TotalsMeasure? sort, TotalsSearch search) => $"""
        WITH parts AS MATERIALIZED (
          SELECT p.key, {Sorting(sort)} {TotalsUpTo.Months}{search.On("p.key")} GROUP BY p.key
          UNION ALL
          SELECT n.key, {Sorting(sort)} {TotalsUpTo.Days}{search.On("n.key")} GROUP BY n.key),
        page AS MATERIALIZED (
          SELECT key, sum(sorting) AS sorted, count(*) OVER () AS cells FROM parts
           GROUP BY key HAVING sum(anything) <> 0 ORDER BY {Order(sort)} LIMIT @limit OFFSET @skip)
        SELECT key, {MeasureColumns.Sums}, max(cells) AS cells FROM (
          SELECT page.key, page.sorted, page.cells, {MeasureColumns.OfPart} {TotalsUpTo.MonthsOfPage}
          UNION ALL
          SELECT page.key, page.sorted, page.cells, {MeasureColumns.OfPart} {TotalsUpTo.DaysOfPage}) part
         GROUP BY key, sorted ORDER BY {Order(sort)}
        """;

    private static string Sorting(TotalsMeasure? sort) => $"sum(p.{sort?.Column ?? "engineers"}) AS sorting, sum({Sum("p.")}) AS anything";

    private static string Order(TotalsMeasure? sort) => sort is null ? "key" : "sorted DESC, key";

    private static string Sum(string table) => string.Join(" + ", Anything.Select(column => table + column));
}
