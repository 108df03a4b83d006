using AiTalent.EventStore.Tests.Databases;

namespace AiTalent.EventStore.Tests.Faults;

public sealed class CrashTests(PostgreSqlServer server)
{
    private const int Kills = 5;
    private static readonly string[] Streams = [.. Enumerable.Range(0, 16).Select(i => $"run{i}")];

    [Fact]
    public async Task A_killed_process_loses_nothing_acknowledged_and_leaves_nothing_half_on_SQLite()
    {
        await using var database = new SqliteDatabase();
        await KillAgainAndAgainAsync(database);
    }

    [Fact]
    public async Task A_killed_process_loses_nothing_acknowledged_and_leaves_nothing_half_on_PostgreSQL()
    {
        await using var database = await server.CreateDatabaseAsync();
        await KillAgainAndAgainAsync(database);
    }

    [Fact]
    public async Task A_data_folder_serves_one_process_and_is_free_once_that_is_killed()
    {
        await using var database = new SqliteDatabase();
        await using (var first = ChildWriter.Start(database.Options, "run"))
        {
            await first.CommitsAsync(1);
            await using var second = ChildWriter.Start(database.Options, "run");
            Assert.Equal(1, await second.ExitAsync());
            Assert.Equal(
                $"failed The data folder '{database.Options.DataFolder}' is in use by another AiTalent process: stop that one, or name another folder.",
                Assert.Single(second.Complaints));
            await first.KillAsync();
        }

        await using var store = await database.OpenAsync(TestContext.Current.CancellationToken);
        Assert.True(await store.Events.ReadHeadAsync(TestContext.Current.CancellationToken) > 0);
    }

    private static async Task KillAgainAndAgainAsync(ITestDatabase database)
    {
        var acknowledged = new List<(string Stream, long Version, long Position)>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var child = ChildWriter.Start(database.Options, Streams);
            await child.CommitsAsync(Random.Shared.Next(20, 400));
            await child.KillAsync();
            Assert.Empty(child.Complaints);
            acknowledged.AddRange(child.Acknowledged);
        }

        await using var store = await database.OpenAsync(TestContext.Current.CancellationToken);
        await LogCheck.IsWholeAsync(store);
        await LogCheck.HoldsAsync(store, acknowledged);
    }
}
