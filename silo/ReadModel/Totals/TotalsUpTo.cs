using AiTalent.ReadModel.Storage;
using Dapper;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Sums the changes up to the end of a day: the whole preceding months, then the days of its own month. The days
/// are looked up for each key with a row in the month, because they are far apart in the table.
/// </summary>
internal static class TotalsUpTo
{
    public const string Months = "FROM total_month p WHERE p.kind = @kind AND p.month < @month";

    public const string Days = "FROM total_month n CROSS JOIN total_day p WHERE n.kind = @kind AND n.month = @month AND p.kind = @kind AND p.key = n.key AND p.day >= @first AND p.day <= @day";

    public const string MonthsOfPage = "FROM page CROSS JOIN total_month p WHERE p.kind = @kind AND p.key = page.key AND p.month < @month";

    public const string DaysOfPage = "FROM page CROSS JOIN total_day p WHERE p.kind = @kind AND p.key = page.key AND p.day >= @first AND p.day <= @day";

    private const string MonthsOfKey = $"{Months} AND p.key = @key";

    private const string DaysOfKey = "FROM total_day p WHERE p.kind = @kind AND p.key = @key AND p.day >= @first AND p.day <= @day";

    /// <summary>The row of one key.</summary>
    public static readonly string One =
        $"SELECT {MeasureColumns.Sums} FROM (SELECT {MeasureColumns.OfPart} {MonthsOfKey} UNION ALL SELECT {MeasureColumns.OfPart} {DaysOfKey}) parts";

    /// <summary>The two parts of every key's row.</summary>
    public static readonly string[] All = [$"SELECT p.key, 0, {MeasureColumns.SumsOfPart} {Months} GROUP BY p.key", $"SELECT n.key, 0, {MeasureColumns.SumsOfPart} {Days} GROUP BY n.key"];

    /// <param name="day">Null means now.</param>
    public static DynamicParameters Parameters(TotalKind kind, DateOnly? day)
    {
        var parameters = new DynamicParameters();
        parameters.Add("kind", (int)kind);
        if (day is { } end)
            parameters.AddDay(end);
        return parameters;
    }

    public static void AddDay(this DynamicParameters parameters, DateOnly day)
    {
        parameters.Add("month", DayColumn.MonthOf(day));
        parameters.Add("first", DayColumn.Of(new DateOnly(day.Year, day.Month, 1)));
        parameters.Add("day", DayColumn.Of(day));
    }
}
