using System.Collections.Concurrent;
using AiTalent.EventStore.Tests.Databases;
using Npgsql;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Faults;

/// <summary>Contains tests that would disturb others on the shared server; they use their own.</summary>
public sealed class LostServerTests(RoughServer rough) : IClassFixture<RoughServer>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_stops_is_told_truly_and_writing_goes_on_when_it_is_back()
    {
        var server = await rough.StartAsync();
        await using var database = await PostgreSqlDatabase.CreateAsync(server);
        await using var store = await database.OpenAsync(Cancelled);
        await using var writer = store.Writer();
        var answers = new ConcurrentQueue<(string Type, string Answer)>();
        using var stop = new CancellationTokenSource();
        var producers = Enumerable.Range(0, 16).Select(i => Task.Run(() => ProduceAsync(writer, $"run{i}", answers, stop.Token))).ToList();
        while (answers.Count < 100)
            await Task.Delay(5, Cancelled);

        await server.StopAsync();
        await Task.WhenAll(producers);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await writer.AppendAsync(Append("down", 0, "a"), Cancelled));
        Assert.StartsWith("The log's database cannot be used: ", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Events.ReadHeadAsync(Cancelled));

        await server.StartAgainAsync();
        Assert.True((await writer.AppendAsync(Append("up", 0, "b"), Cancelled)).IsCommitted);
        var log = (await store.LogAsync()).Select(e => e.Type).ToHashSet();
        Assert.All(answers, answer =>
        {
            if (answer.Answer == nameof(AppendStatus.Committed))
                Assert.Contains(answer.Type, log);
            else if (answer.Answer != nameof(OutcomeUnknownException))
                Assert.DoesNotContain(answer.Type, log);
        });
        Assert.Contains(answers, answer => answer.Answer != nameof(AppendStatus.Committed));
    }

    [Fact]
    public async Task A_full_disk_is_told_nothing_is_half_there_and_it_works_again_with_room_on_PostgreSQL()
    {
        var server = await rough.StartAsync();
        await using var disk = await Mount.CreateAsync("12m");
        await disk.GiveToAsync("postgres");
        await using var source = NpgsqlDataSource.Create(server.ConnectionString("postgres") + ";Pooling=false");
        await ExecuteAsync(source, $"CREATE TABLESPACE small LOCATION '{disk.Folder}'");
        await ExecuteAsync(source, "CREATE DATABASE full_disk TABLESPACE small");
        var options = new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = server.ConnectionString("full_disk") };
        await using (var store = await PostgreSqlDatabase.OpenStoreAsync(options, Cancelled))
            await FullDisk.IsToldAsync(store, () => disk.SetAsync("size=40m"));
        await ExecuteAsync(source, "DROP DATABASE full_disk WITH (FORCE)");
        await ExecuteAsync(source, "DROP TABLESPACE small");
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancelled);
    }

    private static async Task ProduceAsync(GroupCommitWriter writer, string stream, ConcurrentQueue<(string, string)> answers, CancellationToken stop)
    {
        var session = new AppendSession();
        for (var version = 0; !session.IsFenced && !stop.IsCancellationRequested; version++)
        {
            var type = $"{stream}/{version}";
            try
            {
                var result = await writer.AppendAsync(Append(stream, session, version, type), Cancelled);
                answers.Enqueue((type, $"{result.Status}"));
            }
            catch (Exception e) when (e is StoreUnavailableException or OutcomeUnknownException)
            {
                answers.Enqueue((type, e.GetType().Name));
            }
        }
    }
}
