using AiTalent.EventStore.Tests.Databases;

namespace AiTalent.EventStore.Tests.Faults;

/// <summary>
/// Implements the child process of a fault test: it appends to several streams as fast as it can, as grain activations would, and prints
/// the results. Each request has two events, a command id and a person's row, so that a partial write is detected.
/// </summary>
internal static class WriterProcess
{
    public const string Argument = "--writer-process";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new StorageOptions
        {
            Provider = Enum.Parse<StorageProvider>(arguments[0]),
            DataFolder = arguments[1],
            ConnectionString = arguments[1],
            Deadline = TimeSpan.FromSeconds(2),
            LockWait = TimeSpan.FromSeconds(1),
        };
        using var ended = new CancellationTokenSource();
        try
        {
            await using var store = options.Provider == StorageProvider.Sqlite
                ? await SqliteDatabase.OpenStoreAsync(options, ended.Token)
                : await PostgreSqlDatabase.OpenStoreAsync(options, ended.Token);
            await using var writer = store.Writer();
            var output = TextWriter.Synchronized(Console.Out);
            var streams = arguments[2..].Select(stream => Task.Run(() => AppendAsync(store, writer, stream, output, ended.Token))).ToList();
            await Console.In.ReadLineAsync(ended.Token);
            await ended.CancelAsync();
            await Task.WhenAll(streams);
            return 0;
        }
        catch (Exception e) when (e is DataFolderInUseException or StoreUnavailableException)
        {
            Console.Out.WriteLine($"failed {e.Message}");
            return 1;
        }
    }

    // One activation after another: reads the stream, appends until a failure, starts again.
    private static async Task AppendAsync(OpenStore store, GroupCommitWriter writer, string stream, TextWriter output, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                var version = (await store.StreamAsync(stream)).Count;
                var session = new AppendSession();
                while (!ended.IsCancellationRequested)
                {
                    var result = await writer.AppendAsync(Request(stream, session, version), CancellationToken.None);
                    output.WriteLine($"{result.Status} {stream} {version} {result.Position}");
                    if (!result.IsCommitted)
                        break;
                    version += 2;
                }
            }
            catch (Exception e) when (e is StoreUnavailableException or OutcomeUnknownException)
            {
                output.WriteLine($"{e.GetType().Name} {stream}");
            }
        }
    }

    private static AppendRequest Request(string stream, AppendSession session, long version)
    {
        var id = Guid.CreateVersion7();
        return Requests.Append(stream, session, version, "first", "second") with
        {
            At = DateTimeOffset.UtcNow,
            Actor = $"process {Environment.ProcessId}",
            CommandId = id,
            Person = new PersonRow(id, id, "learner", "{}"u8.ToArray()),
        };
    }
}
