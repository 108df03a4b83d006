using AiTalent.Domain.Authority;
using AiTalent.Load.Http;

namespace AiTalent.Load.Running;

/// <summary>Runs the system as a separate process, as a user would, and the verbs of its executable.</summary>
internal sealed class RunningSystem : IAsyncDisposable
{
    private readonly ServerProcess _process;
    private readonly string _program;
    private readonly string[] _where;
    private readonly Dictionary<string, string> _environment;
    private (string Id, string Secret)? _client;

    private RunningSystem(ServerProcess process, string program, string[] where, Dictionary<string, string> environment) =>
        (_process, _program, _where, _environment) = (process, program, where, environment);

    public ServerProcess Process => _process;

    /// <summary>Resident memory in bytes.</summary>
    public long Memory => _process.Memory;

    /// <summary>Number of characters written to its console so far.</summary>
    public long Logged => _process.Logged;

    /// <summary>Starts on the data of the storage and waits until it is ready.</summary>
    /// <param name="program">Another build of the executable than this repository's.</param>
    /// <param name="settings">Additional command-line settings, such as <c>--AiTalent:Target:Engineers=1</c>.</param>
    public static async Task<RunningSystem> StartAsync(
        Storage storage, CancellationToken cancellationToken, string? program = null, IReadOnlyList<string>? settings = null)
    {
        string[] where = ["--data", storage.Folder];
        var environment = new Dictionary<string, string>(storage.Environment) { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Default"] = "Warning" };
        var chosen = program ?? BuiltPrograms.Api;
        return new RunningSystem(
            await ServerProcess.StartAsync(chosen, [.. where, .. settings ?? []], environment, cancellationToken), chosen, where, environment);
    }

    /// <summary>Returns a token of an API client with all scopes.</summary>
    public async Task<Target> SignInAsync(CancellationToken cancellationToken)
    {
        var (id, secret) = _client ??= await AddClientAsync(cancellationToken);
        return await Token.GetAsync(_process.Server, id, secret, cancellationToken);
    }

    public Task KillAsync() => _process.KillAsync();

    /// <exception cref="InvalidOperationException">The process has ended by itself.</exception>
    public void ThrowIfEnded() => _process.ThrowIfExited();

    public Task StartAgainAsync(CancellationToken cancellationToken) => _process.StartAgainAsync(cancellationToken);

    /// <summary>Shuts it down in order. Its data can then be opened.</summary>
    public Task StopAsync() => _process.StopAsync();

    /// <summary>Recounts every total from the log.</summary>
    public async Task<(bool IsExact, string Output)> VerifyAsync(CancellationToken cancellationToken)
    {
        var (exitCode, output) = await RunAsync(["verify"], cancellationToken);
        return (exitCode == 0, output);
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private Task<(int ExitCode, string Output)> RunAsync(IEnumerable<string> verb, CancellationToken cancellationToken) =>
        ChildProcess.RunAsync(_program, [.. verb, .. _where], _environment, cancellationToken);

    private async Task<(string Id, string Secret)> AddClientAsync(CancellationToken cancellationToken)
    {
        var (exitCode, output) = await RunAsync(["client", "add", $"load-{Guid.CreateVersion7():N}", "--scope", string.Join(',', Scopes.All.Keys)], cancellationToken);
        string Of(string what) => output.Split('\n').FirstOrDefault(line => line.StartsWith($"client {what}:", StringComparison.Ordinal))?.Split(':')[1].Trim()
            ?? throw new InvalidDataException($"client add ended with {exitCode} and told no {what}: {output}");
        return (Of("id"), Of("secret"));
    }
}
