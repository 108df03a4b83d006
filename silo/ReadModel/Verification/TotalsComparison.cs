using AiTalent.ReadModel.Storage;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.Verification;

/// <summary>Compares the recounted totals with the daily changes and with their monthly and overall sums.</summary>
internal static class TotalsComparison
{
    public static async Task CompareAsync(ReadSession session, TotalsRecount recount, Differences differences)
    {
        var days = recount.Days.Where(day => day.Value.AsSpan().ContainsAnyExcept(0L)).ToDictionary();
        await foreach (var row in session.StreamAsync<Row>($"SELECT kind, key, day, {MeasureColumns.All} FROM total_day"))
        {
            var key = (row.Kind, row.Key, DayColumn.ToDay(row.Day));
            days.Remove(key, out var expected);
            Compare("total", row.Kind, row.Key, key.Item3, expected, row.Values, differences);
        }

        foreach (var (key, expected) in days)
            Compare("total", key.Kind, key.Key, key.Day, expected, new long[MeasureColumns.Count], differences);
        await CompareTouchedAsync(session, recount, differences);
        await CompareMonthsAsync(session, recount, differences);
        await CompareSumsAsync(session, recount, differences);
    }

    /// <summary>
    /// Compares the touched days. The number of changes of a day depends on how the log was read; whether it
    /// changed does not.
    /// </summary>
    private static async Task CompareTouchedAsync(ReadSession session, TotalsRecount recount, Differences differences)
    {
        var touched = (await session.ListAsync<int>("SELECT day FROM total_touched WHERE changes > 0")).ToHashSet();
        foreach (var day in recount.Days.Where(day => day.Value.AsSpan().ContainsAnyExcept(0L)).Select(day => day.Key.Day).Distinct().Where(day => !touched.Contains(DayColumn.Of(day))))
            differences.Add("total_touched", "", "row", "1", "0", day);
    }

    private static async Task CompareMonthsAsync(ReadSession session, TotalsRecount recount, Differences differences)
    {
        var months = Sums(recount, day => (day.Kind, day.Key, Month: DayColumn.MonthOf(day.Day)));
        await foreach (var row in session.StreamAsync<Row>($"SELECT kind, key, month AS day, {MeasureColumns.All} FROM total_month"))
        {
            months.Remove((row.Kind, row.Key, row.Day), out var expected);
            Compare("total_month", row.Kind, row.Key, DayColumn.FirstOf(row.Day), expected, row.Values, differences);
        }

        // A month with at least one day has a row even if its sum is zero, because the row is used to find the days.
        var changed = recount.Days.Where(day => day.Value.AsSpan().ContainsAnyExcept(0L))
            .Select(day => (day.Key.Kind, day.Key.Key, Month: DayColumn.MonthOf(day.Key.Day))).ToHashSet();
        foreach (var key in months.Keys.Where(changed.Contains))
            differences.Add("total_month", $"{key.Kind} {key.Key}".TrimEnd(), "row", "1", "0", DayColumn.FirstOf(key.Month));
    }

    private static async Task CompareSumsAsync(ReadSession session, TotalsRecount recount, Differences differences)
    {
        var sums = Sums(recount, day => (day.Kind, day.Key));
        await foreach (var row in session.StreamAsync<Row>($"SELECT kind, key, {MeasureColumns.All} FROM total_now"))
        {
            sums.Remove((row.Kind, row.Key), out var expected);
            Compare("total_now", row.Kind, row.Key, null, expected, row.Values, differences);
        }

        foreach (var ((kind, key), expected) in sums)
            Compare("total_now", kind, key, null, expected, new long[MeasureColumns.Count], differences);
    }

    private static Dictionary<T, long[]> Sums<T>(TotalsRecount recount, Func<(TotalKind Kind, string Key, DateOnly Day), T> by)
        where T : notnull
    {
        var sums = new Dictionary<T, long[]>();
        foreach (var (day, values) in recount.Days)
        {
            if (!sums.TryGetValue(by(day), out var sum))
                sums.Add(by(day), sum = new long[MeasureColumns.Count]);
            for (var i = 0; i < sum.Length; i++)
                sum[i] += values[i];
        }

        return sums;
    }

    private static void Compare(string what, TotalKind kind, string key, DateOnly? day, long[]? expected, long[] actual, Differences differences)
    {
        for (var i = 0; i < actual.Length; i++)
        {
            var (should, has) = (expected?[i] ?? 0, actual[i]);
            if (should != has)
                differences.Add(what, $"{kind} {key}".TrimEnd(), MeasureColumns.Names[i], $"{should}", $"{has}", day);
        }

        differences.Counted(actual.Length);
    }

    private sealed class Row
    {
        public TotalKind Kind { get; init; }

        public string Key { get; init; } = "";

        public int Day { get; init; }

        public long Enrolled { get; init; }

        public long Waitlisted { get; init; }

        public long Offered { get; init; }

        public long Completed { get; init; }

        public long Failed { get; init; }

        public long Withdrawn { get; init; }

        public long NotPlaced { get; init; }

        public long NoResult { get; init; }

        public long Cancelled { get; init; }

        public long Learners { get; init; }

        public long ActiveLearners { get; init; }

        public long Credentials { get; init; }

        public long Certified { get; init; }

        public long Engineers { get; init; }

        public long[] Values => [Enrolled, Waitlisted, Offered, Completed, Failed, Withdrawn, NotPlaced, NoResult, Cancelled, Learners, ActiveLearners, Credentials, Certified, Engineers];
    }
}
