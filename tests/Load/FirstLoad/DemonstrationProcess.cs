using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AiTalent.Load.Running;

namespace AiTalent.Load.FirstLoad;

/// <summary>Runs the demonstration as a user would start it, with all of its data.</summary>
internal sealed class DemonstrationProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly ServerProcess _process;

    private DemonstrationProcess(ServerProcess process) => _process = process;

    public IPEndPoint Server => _process.Server;

    /// <summary>Resident memory in bytes.</summary>
    public long Memory => _process.Memory;

    /// <summary>Number of characters written to its console so far.</summary>
    public long Logged => _process.Logged;

    public ServerProcess Process => _process;

    /// <param name="program">Another build of the executable than this repository's.</param>
    public static async Task<DemonstrationProcess> StartAsync(Storage storage, CancellationToken cancellationToken, string? program = null)
    {
        var environment = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Default"] = "Warning" };
        var demonstration = new DemonstrationProcess(
            await ServerProcess.StartAsync(program ?? BuiltPrograms.Api, ["--demo", "--data", storage.Folder], environment, cancellationToken));
        try
        {
            await demonstration.WaitUntilMadeAsync(cancellationToken);
            return demonstration;
        }
        catch
        {
            await demonstration.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private async Task WaitUntilMadeAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://{Server}") };
        var started = Stopwatch.GetTimestamp();
        while (!(await http.GetFromJsonAsync<JsonElement>("/demo/progress", cancellationToken)).GetProperty("isReady").GetBoolean())
        {
            _process.ThrowIfExited();
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"The demonstration was not made within {Patience}.");
            await Task.Delay(500, cancellationToken);
        }
    }
}
