namespace AiTalent.ReadModel.Totals;

/// <summary>
/// The statements of a page of totals. Its order needs one measure of every cell; the others are summed for the cells of the page alone.
/// The page is made once and goes first, or SQLite may make it again for every row.
/// </summary>
internal static class TotalsPageSql
{
    // Whoever is enrolled, has finished or holds a credential is counted in one of these too.
    private static readonly string[] Anything = ["learners", "waitlisted", "offered", "withdrawn", "certified"];

    public static string Now(TotalsMeasure? sort, string condition) => $"""
        SELECT key, {MeasureColumns.All}, count(*) OVER () AS cells FROM total_now WHERE kind = @kind AND {Sum("")} <> 0{condition}
         ORDER BY {(sort is null ? "key" : $"{sort.Column} DESC, key")} LIMIT @limit OFFSET @skip
        """;

    /// <summary>From the first day on, for a day that most changes came after.</summary>
    public static string AddedUp(TotalsMeasure? sort, string condition) => $"""
        WITH page AS MATERIALIZED (
          SELECT key, sum({Column(sort)}) AS sorted, count(*) OVER () AS cells FROM total_day WHERE kind = @kind AND day <= @day{condition}
           GROUP BY key HAVING sum({Sum("")}) <> 0 ORDER BY {Order(sort)} LIMIT @limit OFFSET @skip)
        {Cells(sort)}
        """;

    /// <summary>From how it stands now, less what came later.</summary>
    public static string TakenBack(TotalsMeasure? sort, string condition) => $"""
        WITH later AS MATERIALIZED (
          SELECT key AS changed, sum({Column(sort)}) AS sorting, sum({Sum("")}) AS anything FROM total_day WHERE kind = @kind AND day > @day GROUP BY key),
        page AS MATERIALIZED (
          SELECT n.key, n.{Column(sort)} - coalesce(later.sorting, 0) AS sorted, count(*) OVER () AS cells
            FROM total_now n LEFT JOIN later ON later.changed = n.key
           WHERE n.kind = @kind AND {Sum("n.")} - coalesce(later.anything, 0) <> 0{condition}
           ORDER BY {Order(sort)} LIMIT @limit OFFSET @skip)
        {Cells(sort)}
        """;

    private static string Cells(TotalsMeasure? sort) => $"""
        SELECT d.key, {MeasureColumns.Sums}, max(page.cells) AS cells FROM page CROSS JOIN total_day d
         WHERE d.kind = @kind AND d.key = page.key AND d.day <= @day GROUP BY d.key, page.sorted ORDER BY {(sort is null ? "d.key" : "page.sorted DESC, d.key")}
        """;

    private static string Column(TotalsMeasure? sort) => sort?.Column ?? "engineers";

    private static string Order(TotalsMeasure? sort) => sort is null ? "key" : "sorted DESC, key";

    private static string Sum(string table) => string.Join(" + ", Anything.Select(column => table + column));
}
