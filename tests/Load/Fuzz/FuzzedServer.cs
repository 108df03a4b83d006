using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AiTalent.Load.Running;

namespace AiTalent.Load.Fuzz;

/// <summary>Runs the fuzzed demonstration as a separate process, so that it can end without this one.</summary>
internal sealed class FuzzedServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly ServerProcess _process;
    private readonly Storage _storage;

    private FuzzedServer(ServerProcess process, Storage storage) => (_process, _storage) = (process, storage);

    public IPEndPoint Server => _process.Server;

    public Uri Address => new($"http://{Server}");

    public static async Task<FuzzedServer> StartAsync(Storage storage, int learners, CancellationToken cancellationToken)
    {
        string[] arguments = ["fuzz-host", "--data", storage.Folder, "--learners", learners.ToString(CultureInfo.InvariantCulture)];
        var server = new FuzzedServer(await ServerProcess.StartAsync(BuiltPrograms.Load, arguments, RaisedLimits.Environment, cancellationToken), storage);
        try
        {
            await server.WaitUntilMadeAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Its last output: the reasons of its latest failures.</summary>
    public string LastLines => _process.LastLines;

    /// <exception cref="InvalidOperationException">It has ended.</exception>
    public void ThrowIfEnded() => _process.ThrowIfExited();

    /// <summary>Recounts every total from the log while it serves.</summary>
    public Task<(int ExitCode, string Output)> VerifyAsync(CancellationToken cancellationToken) =>
        ChildProcess.RunAsync(BuiltPrograms.Api, ["verify", "--data", _storage.Folder], new Dictionary<string, string>(), cancellationToken);

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private async Task WaitUntilMadeAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Address };
        var started = Stopwatch.GetTimestamp();
        while (!(await http.GetFromJsonAsync<JsonElement>("/demo/progress", cancellationToken)).GetProperty("isReady").GetBoolean())
        {
            ThrowIfEnded();
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"The demonstration was not made within {Patience}.");
            await Task.Delay(200, cancellationToken);
        }
    }
}
