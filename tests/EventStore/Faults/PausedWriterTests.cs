using System.Diagnostics;
using AiTalent.EventStore.Tests.Databases;
using Npgsql;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Faults;

public sealed class PausedWriterTests(PostgreSqlServer server)
{
    private const int Pauses = 4;
    private static readonly string[] Streams = [.. Enumerable.Range(0, 8).Select(i => $"run{i}")];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_one_writer_is_paused_another_goes_on_and_the_paused_one_never_lies()
    {
        await using var database = await server.CreateDatabaseAsync();
        await using var paused = ChildWriter.Start(database.Options, Streams);
        await using var other = ChildWriter.Start(database.Options, Streams);
        for (var pause = 0; pause < Pauses; pause++)
        {
            await paused.CommitsAsync(Random.Shared.Next(10, 100));
            await paused.PauseAsync();
            var started = Stopwatch.GetTimestamp();
            await other.CommitsAsync(50);
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
            await paused.ResumeAsync();
        }

        await paused.CommitsAsync(10);
        await paused.KillAsync();
        await other.KillAsync();
        await using var store = await database.OpenAsync(Cancelled);
        await LogCheck.IsWholeAsync(store);
        await LogCheck.HoldsAsync(store, paused.Acknowledged.Concat(other.Acknowledged));

        // Both wrote the same streams, so each must have been refused because of the other's writes.
        Assert.Contains(paused.Complaints, line => line.StartsWith(nameof(AppendStatus.VersionConflict), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_writer_that_was_paused_past_the_deadline_of_its_flush_is_refused()
    {
        await using var database = await server.CreateDatabaseAsync();
        await using var store = await database.OpenAsync(Cancelled);
        await using var paused = ChildWriter.Start(database.Options, "run");
        await paused.CommitsAsync(10);
        await paused.PauseAsync();

        // Its deadline is 2 seconds by the database's clock; requests sent before may still succeed, later ones are refused.
        var until = (await store.Events.ReadClockAsync(Cancelled)).AddSeconds(3);
        while (await store.Events.ReadClockAsync(Cancelled) < until)
            await Task.Delay(50, Cancelled);
        var head = await store.Events.ReadHeadAsync(Cancelled);
        var before = paused.Committed;
        await paused.ResumeAsync();
        await paused.CommitsAsync(20);
        await paused.KillAsync();
        Assert.All(paused.Acknowledged.Skip(before + 1), answer => Assert.True(answer.Position > head));
        await LogCheck.IsWholeAsync(store);
        await LogCheck.HoldsAsync(store, paused.Acknowledged);
    }

    [Fact]
    public async Task A_holder_of_the_lock_that_does_not_go_on_is_ended()
    {
        await using var database = await server.CreateDatabaseAsync();
        await using var holder = NpgsqlDataSource.Create(database.Options.ConnectionString);
        await using var store = await PostgreSqlDatabase.OpenStoreAsync(database.Options with { LockWait = TimeSpan.FromMilliseconds(400) }, Cancelled);
        await using var connection = await holder.OpenConnectionAsync(Cancelled);
        await using var transaction = await connection.BeginTransactionAsync(Cancelled);
        await using var take = new NpgsqlCommand("SELECT pg_advisory_xact_lock(18, 1)", connection, transaction);
        await take.ExecuteNonQueryAsync(Cancelled);

        var started = Stopwatch.GetTimestamp();
        Assert.Equal([AppendStatus.Committed], await store.StatusesAsync(Append("run", 0, "a")));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => take.ExecuteNonQueryAsync(Cancelled));
    }

    [Fact]
    public async Task A_holder_that_cannot_be_ended_in_time_leaves_the_flush_too_late_rather_than_lost()
    {
        await using var database = await server.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database.Options.ConnectionString);
        await using var store = await PostgreSqlDatabase.OpenStoreAsync(database.Options with { LockWait = TimeSpan.FromSeconds(1) }, Cancelled);
        await using var connection = await source.OpenConnectionAsync(Cancelled);
        await using var transaction = await connection.BeginTransactionAsync(Cancelled);
        await using var take = new NpgsqlCommand("SELECT pg_advisory_xact_lock(18, 1)", connection, transaction);
        await take.ExecuteNonQueryAsync(Cancelled);
        var deadline = (await store.Events.ReadClockAsync(Cancelled)).AddMilliseconds(100);
        var flushed = await store.Events.FlushAsync([Append("run", 0, "a")], deadline, Cancelled);
        Assert.Equal(AppendStatus.TooLate, flushed.Results[0].Status);
        Assert.Empty(await store.LogAsync());
    }
}
