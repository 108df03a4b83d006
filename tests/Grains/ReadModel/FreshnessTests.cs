using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class FreshnessTests(PostgreSqlServer server)
{
    [Fact]
    public async Task What_is_projected_is_reached_at_once()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await WriteAsync(host);
        await host.CatchUpAsync();

        Assert.Equal(Freshness.Reached, await WaitAsync(host, await HeadAsync(host)));
        Assert.Equal(Freshness.Reached, await WaitAsync(host, 0));
    }

    [Fact]
    public async Task A_position_beyond_the_log_is_told_at_once()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await WriteAsync(host);

        Assert.Equal(Freshness.BeyondHead, await WaitAsync(host, await HeadAsync(host) + 1));
    }

    [Fact]
    public async Task Whoever_waits_longer_than_allowed_is_told_that_the_model_is_behind()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await WriteAsync(host);

        Assert.Equal(Freshness.Behind, await host.Get<ReadModelFreshness>().WaitForAsync(await HeadAsync(host), TimeSpan.FromMilliseconds(50), Cancelled.Never));
    }

    [Fact]
    public async Task Whoever_waits_is_woken_by_the_projector_of_the_process()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await WriteAsync(host);

        var waiting = host.Get<ReadModelFreshness>().WaitForAsync(await HeadAsync(host), TimeSpan.FromMinutes(1), Cancelled.Never);
        await host.CatchUpAsync();

        Assert.Equal(Freshness.Reached, await waiting);
    }

    [Fact]
    public async Task Whoever_waits_sees_what_another_process_has_projected()
    {
        var connectionString = await server.CreateDatabaseAsync();
        await using var host = await ReadModelHost.OnPostgreSqlAsync(connectionString);
        await using var other = await ReadModelHost.OnPostgreSqlAsync(connectionString);
        await WriteAsync(host);

        var waiting = other.Get<ReadModelFreshness>().WaitForAsync(await HeadAsync(host), TimeSpan.FromMinutes(1), Cancelled.Never);
        await host.CatchUpAsync();

        Assert.Equal(Freshness.Reached, await waiting);
    }

    private static Task<Freshness> WaitAsync(ReadModelHost host, long position) =>
        host.Get<ReadModelFreshness>().WaitForAsync(position, cancellationToken: Cancelled.Never);

    private static Task<long> HeadAsync(ReadModelHost host) => host.Log.ReadHeadAsync(Cancelled.Never);

    private static Task WriteAsync(ReadModelHost host) => new Campus().Founded().Story.WriteAsync(host.Log);
}
