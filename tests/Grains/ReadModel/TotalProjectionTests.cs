using AiTalent.Domain.Decisions;
using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.SetAsides;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests that projections are total: they process whatever a stored event contains.</summary>
public sealed class TotalProjectionTests(PostgreSqlServer server)
{
    private const int Logs = 18;
    private const int Events = 250;

    [Fact]
    public async Task No_stored_value_makes_a_projection_throw()
    {
        for (var seed = 1; seed <= Logs; seed++)
        {
            await using var host = await ReadModelHost.OnSqliteAsync();
            await ExtremeLog.Of(seed, Events).WriteAsync(host.Log);

            await host.CatchUpAsync();

            Assert.Equal([], (await host.Get<SetAsideQueries>().ListAsync(10, Cancelled.Never)).Select(one => $"seed {seed}: {one.Type}: {one.Error}"));
            await ReadAsync(host);
        }
    }

    [Fact]
    public async Task On_PostgreSql_only_what_the_database_cannot_store_is_set_aside()
    {
        for (var seed = 1; seed <= Logs / 6; seed++)
        {
            await using var host = await ReadModelHost.OnPostgreSqlAsync(server);
            await ExtremeLog.Of(seed, Events).WriteAsync(host.Log);

            await host.CatchUpAsync();

            Assert.Equal(0, (await host.Get<ReadModelMonitor>().ReadAsync(Cancelled.Never)).Lag.Ticks);
            Assert.All(await host.Get<SetAsideQueries>().ListAsync(1_000, Cancelled.Never), one =>
                Assert.True(one.Error is null || one.Error.StartsWith("UnstorableValueException", StringComparison.Ordinal), one.Error));
        }
    }

    [Fact]
    public async Task A_recount_of_such_a_log_ends_with_a_report()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await ExtremeLog.Of(99, Events).WriteAsync(host.Log);
        await host.CatchUpAsync();

        Assert.Equal(await host.Log.ReadHeadAsync(Cancelled.Never), (await host.VerifyAsync()).Events);
    }

    /// <summary>Checks that the projected data can be read.</summary>
    private static async Task ReadAsync(ReadModelHost host)
    {
        await host.Get<CourseRunQueries>().SearchAsync(new CourseRunFilter(), new PageRequest(200), Cancelled.Never);
        await host.Get<PartnershipQueries>().ListAsync(new PartnershipFilter(), new PageRequest(200), Cancelled.Never);
        await host.Get<ProcessQueries>().DueAsync(DateTimeOffset.MaxValue, 1_000, Cancelled.Never);
        await host.Get<TotalsQueries>().EngineersByMonthAsync(["VN"], TotalsAudience.Public, Cancelled.Never);
        foreach (var by in Enum.GetValues<TotalsBy>())
        {
            await host.Get<TotalsQueries>().ReadAsync(by, null, TotalsAudience.Staff, Cancelled.Never);
            await host.Get<TotalsQueries>().ReadAsync(by, NationalDay.Of(DateTimeOffset.UnixEpoch), TotalsAudience.Public, Cancelled.Never);
        }
    }
}
