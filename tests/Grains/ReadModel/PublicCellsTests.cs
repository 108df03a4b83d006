using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Totals;
using CsCheck;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests that public cells cached between queries equal those of a first query.</summary>
public sealed class PublicCellsTests(PostgreSqlServer server)
{
    private static readonly TotalsBy[] Cuts = [.. Enum.GetValues<TotalsBy>().Where(by => by != TotalsBy.Day)];

    [Theory]
    [InlineData(StorageProvider.Sqlite, 12)]
    [InlineData(StorageProvider.PostgreSql, 3)]
    public Task Whatever_comes_late_who_has_asked_before_is_told_what_who_has_not_is_told(StorageProvider provider, int histories) =>
        Gen.Select(Gen.Int[0, 60].Array[20, 50], Gen.Int[1, 9]).SampleAsync(
            async (daysAgo, step) =>
            {
                await using var host = await ReadModelHost.OnAsync(provider, server);
                await Enrolled(daysAgo).Story.WriteAsync(host.Log);
                var asksAgain = host.Get<TotalsQueries>();
                await using var projector = await host.NewProjectorAsync();
                var (more, shown) = (true, 0);
                while (more)
                {
                    more = (await projector.ProjectAsync(step, Cancelled.Never))!.HasMore;
                    foreach (var by in Cuts)
                    {
                        var asksFirst = new TotalsQueries(host.Database, new PublicCells());
                        var (again, first) = (await asksAgain.ReadAsync(by, null, TotalsAudience.Public, Cancelled.Never), await asksFirst.ReadAsync(by, null, TotalsAudience.Public, Cancelled.Never));
                        Assert.Equal(first.Position, again.Position);
                        Assert.Equal(first.Cells.Select(cell => (cell.Key, cell.Measures)), again.Cells.Select(cell => (cell.Key, cell.Measures)));
                        shown += again.Cells.Count(cell => cell.Measures != ShownMeasures.Hidden);
                    }
                }

                Assert.True(shown > 0);
            },
            iter: histories, threads: 1);

    [Fact]
    public async Task A_rebuilt_read_model_is_asked_anew()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await Enrolled([.. Enumerable.Range(0, 30)]).Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var queries = host.Get<TotalsQueries>();
        var before = await queries.ReadAsync(TotalsBy.Institution, null, TotalsAudience.Public, Cancelled.Never);

        await host.Get<AiTalent.ReadModel.Projection.Rebuild>().RunAsync(null, Cancelled.Never);
        var after = await queries.ReadAsync(TotalsBy.Institution, null, TotalsAudience.Public, Cancelled.Never);

        Assert.NotEmpty(before.Cells);
        Assert.Equal(before.Cells.Select(cell => (cell.Key, cell.Measures)), after.Cells.Select(cell => (cell.Key, cell.Measures)));
    }

    /// <summary>Adds a learner every few hours in one of two runs, each some days late.</summary>
    private static Campus Enrolled(int[] daysAgo)
    {
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: null);
        campus.Schedule(2, capacity: null, Campus.Advanced, Campus.Seoul);
        foreach (var (number, days) in daysAgo.Index())
        {
            campus.Story.Now = campus.Story.Now.AddHours(5);
            campus.Register(number, number % 3 == 0 ? "KR" : "VN", number % 3 == 0 ? "11" : "01");
            Assert.Null(campus.Enrol(1 + (number % 2), number, Campus.Engineering, effectiveAt: campus.Story.Now.AddDays(-days)));
        }

        return campus;
    }
}
