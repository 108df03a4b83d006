using AiTalent.Domain.Regions;
using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Storage;
using AiTalent.ReadModel.Totals;
using CsCheck;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests totals at the end of a day, which combine months and days, against the changes of all days.</summary>
public sealed class TotalsOfADayTests(PostgreSqlServer server)
{
    private static readonly TotalsBy[] Cuts = [.. Enum.GetValues<TotalsBy>().Where(by => by != TotalsBy.Day)];

    [Theory]
    [InlineData(StorageProvider.Sqlite, 12)]
    [InlineData(StorageProvider.PostgreSql, 3)]
    public Task At_the_end_of_any_day_every_total_is_the_sum_of_the_changes_up_to_it(StorageProvider provider, int histories) =>
        RandomLife.Deeds(100).SampleAsync(
            async life =>
            {
                await using var host = await ReadModelHost.OnAsync(provider, server);
                await RandomLife.Live(life).Story.WriteAsync(host.Log);
                await host.CatchUpAsync();
                var changes = await ChangesAsync(host);
                foreach (var day in Days(changes))
                {
                    foreach (var by in Cuts)
                        await HoldsAsync(host, changes, by, day);
                }
            },
            iter: histories, threads: 1);

    private static async Task HoldsAsync(ReadModelHost host, IReadOnlyList<Change> changes, TotalsBy by, DateOnly day)
    {
        var expected = changes.Where(change => change.Kind == by.Kind() && change.On <= day).GroupBy(change => change.Key)
            .Select(key => (key.Key, Measures: Sum(key))).Where(cell => cell.Measures != Measures.Zero).OrderBy(cell => cell.Key, StringComparer.Ordinal).ToList();
        var national = Sum(changes.Where(change => change.Kind == TotalKind.National && change.On <= day));

        var report = await host.Get<TotalsQueries>().ReadAsync(by, day, TotalsAudience.Staff, Cancelled.Never);
        Assert.Equal(national, report.National);
        Assert.Equal(expected.Select(cell => (cell.Key, ShownMeasures.Exactly(cell.Measures))), report.Cells.Select(cell => (cell.Key, cell.Measures)));

        var tables = host.Get<TotalsTableQueries>();
        var whole = await tables.ReadAsync(new TotalsTableQuery(by, day), 0, null, Cancelled.Never);
        Assert.Equal(expected, whole.Cells.Select(cell => (cell.Key, cell.Measures)));
        Assert.Equal(expected.Count, whole.Count);

        var measure = TotalsMeasure.Find("withdrawn")!;
        var sorted = await tables.ReadAsync(new TotalsTableQuery(by, day, measure), 1, 2, Cancelled.Never);
        Assert.Equal(
            expected.OrderByDescending(cell => measure.Of(cell.Measures)).ThenBy(cell => cell.Key, StringComparer.Ordinal).Skip(1).Take(2),
            sorted.Cells.Select(cell => (cell.Key, cell.Measures)));
        Assert.Equal(expected.Count, sorted.Count);

        var hanoi = (await tables.ReadAsync(new TotalsTableQuery(TotalsBy.Province, day, Q: "ha noi"), 0, 10, Cancelled.Never)).Cells;
        Assert.All(hanoi, cell => Assert.Equal(Provinces.Find("VN", "01")!.Name, cell.Name));
    }

    /// <summary>Returns the days with a change, the adjacent days, and the ends of their months.</summary>
    private static IEnumerable<DateOnly> Days(IReadOnlyList<Change> changes) => changes
        .SelectMany(change => new[] { change.On, change.On.AddDays(-1), change.On.AddDays(1), new DateOnly(change.On.Year, change.On.Month, 1), new DateOnly(change.On.Year, change.On.Month, 1).AddDays(-1) })
        .Distinct().Order().Where((_, i) => i % 5 == 0);

    private static Measures Sum(IEnumerable<Change> changes)
    {
        var sum = new TotalRow();
        foreach (var change in changes)
            sum.Add(change);
        return sum.Measures;
    }

    private static Task<List<Change>> ChangesAsync(ReadModelHost host) => host.Database.ReadAsync(
        session => session.ListAsync<Change>($"SELECT kind, key, day, {MeasureColumns.All} FROM total_day"), Cancelled.Never);

    private sealed class Change : TotalRow
    {
        public TotalKind Kind { get; init; }

        public DateOnly On => DayColumn.ToDay(Day);
    }
}
