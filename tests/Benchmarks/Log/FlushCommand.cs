using System.Diagnostics;
using System.Globalization;
using AiTalent.EventStore;
using AiTalent.EventStore.PostgreSql;
using AiTalent.EventStore.Sqlite;
using AiTalent.Tests.Servers;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.Benchmarks.Log;

/// <summary>Prints durable single-event appends per second, on one hot stream and on a thousand, for several concurrency levels.</summary>
internal static class FlushCommand
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var seconds = arguments.SkipWhile(argument => argument != "--seconds").Skip(1).Select(text => double.Parse(text, CultureInfo.InvariantCulture)).FirstOrDefault(5);
        var withCommands = arguments.Contains("--commands");
        var all = !arguments.Contains("sqlite") && !arguments.Contains("postgres");
        Console.WriteLine("store       streams  in flight  appends/s  events/flush  bytes/append  processor us/append");
        if (all || arguments.Contains("sqlite"))
            await RunSqliteAsync(seconds, withCommands);
        if (all || arguments.Contains("postgres"))
            await RunPostgresAsync(seconds, withCommands);
        return 0;
    }

    private static async Task RunSqliteAsync(double seconds, bool withCommands)
    {
        var folder = Directory.CreateTempSubdirectory("aitalent-bench-").FullName;
        var options = new StorageOptions { DataFolder = folder };
        await using (var store = new SqliteEventStore(options, TimeProvider.System, NullLogger<SqliteEventStore>.Instance))
            await RunAllAsync("SQLite", store, options, seconds, withCommands);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task RunPostgresAsync(double seconds, bool withCommands)
    {
        if (!PrivatePostgres.IsInstalled)
        {
            Console.WriteLine($"PostgreSQL  skipped: {PrivatePostgres.HowToInstall}");
            return;
        }

        await using var server = await PrivatePostgres.StartAsync("-c shared_buffers=256MB -c max_wal_size=4GB");
        var options = new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = await server.CreateDatabaseAsync() };
        await using var store = new PostgreSqlEventStore(options, TimeProvider.System, NullLogger<PostgreSqlEventStore>.Instance);
        await RunAllAsync("PostgreSQL", store, options, seconds, withCommands);
    }

    private static async Task RunAllAsync(string name, IEventStore store, StorageOptions options, double seconds, bool withCommands)
    {
        await store.InitialiseAsync(CancellationToken.None);
        await new FlushRun(store, options, streams: 100, inFlight: 256, withCommands).RunAsync(seconds / 2);
        foreach (var streams in (int[])[1, 1000])
        {
            foreach (var inFlight in (int[])[64, 256, 1024])
            {
                var run = new FlushRun(store, options, streams, inFlight, withCommands);
                await run.RunAsync(seconds);
                Console.WriteLine($"{name,-10}  {streams,7:n0}  {inFlight,9:n0}  {run.PerSecond,9:n0}  {run.EventsPerFlush,12:n0}  {run.BytesPerAppend,12:n0}  {run.ProcessorPerAppend,19:n1}");
            }
        }

        await ReadAsync(name, store);
    }

    private static async Task ReadAsync(string name, IEventStore store)
    {
        var (started, read) = (Stopwatch.GetTimestamp(), 0L);
        while (await store.ReadLogAsync(read, 2_000, CancellationToken.None) is { Count: > 0 } page)
            read += page.Count;
        Console.WriteLine($"{name,-10}  reads {read:n0} events of the tail at {read / Stopwatch.GetElapsedTime(started).TotalSeconds:n0}/s");
    }
}
