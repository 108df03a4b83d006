using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AiTalent.Domain.Authority;
using AiTalent.Load.Http;
using AiTalent.Tests.Servers;

namespace AiTalent.Load.Running;

/// <summary>The system as a process of its own, on a free port of loopback, as anybody would run it.</summary>
internal sealed class RunningSystem : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Storage _storage;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Dictionary<string, string> _environment;
    private ChildProcess _process;
    private (string Id, string Secret) _client;

    private RunningSystem(Storage storage, int port)
    {
        _storage = storage;
        Server = new IPEndPoint(IPAddress.Loopback, port);
        _environment = new(storage.Environment) { ["Logging__LogLevel__Default"] = "Warning", ["DOTNET_ENVIRONMENT"] = "Production", ["ASPNETCORE_ENVIRONMENT"] = "Production" };
        _process = Launch();
    }

    public IPEndPoint Server { get; }

    public Uri Address => new($"http://{Server}");

    /// <summary>Starts on what the storage holds, and waits until it is ready.</summary>
    public static async Task<RunningSystem> StartAsync(Storage storage, CancellationToken cancellationToken)
    {
        var system = new RunningSystem(storage, PrivateServer.FreePort());
        try
        {
            await system.WaitUntilReadyAsync(cancellationToken);
            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>A token of a program that may do all that programs may.</summary>
    public async Task<Target> SignInAsync(CancellationToken cancellationToken)
    {
        if (_client == default)
            _client = await AddClientAsync(cancellationToken);
        return await SignInAsync(_http, Server, _client.Id, _client.Secret, cancellationToken);
    }

    public static async Task<Target> SignInAsync(HttpClient http, IPEndPoint server, string client, string secret, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret,
        });
        using var answer = await http.PostAsync(new Uri($"http://{server}/connect/token"), form, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return new Target(server, token.GetProperty("access_token").GetString()!);
    }

    /// <summary>SIGKILL, and the same again.</summary>
    public async Task KillAndStartAgainAsync(CancellationToken cancellationToken)
    {
        await _process.KillAsync();
        await StartAgainAsync(cancellationToken);
    }

    public Task KillAsync() => _process.KillAsync();

    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        await _process.DisposeAsync();
        _process = Launch();
        await WaitUntilReadyAsync(cancellationToken);
    }

    /// <summary>Ends it in order. What it held can be opened then.</summary>
    public Task StopAsync() => _process.StopAsync();

    /// <summary>Recounts every total from the log, with the verb of the program.</summary>
    public async Task<(bool IsExact, string Output)> VerifyAsync(CancellationToken cancellationToken)
    {
        var (exitCode, output) = await RunAsync(["verify"], cancellationToken);
        return (exitCode == 0, output);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _http.Dispose();
    }

    private ChildProcess Launch() => ChildProcess.Start(
        Programs.Api, ["--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Server.Port}"), "--data", _storage.Folder], _environment);

    private Task<(int ExitCode, string Output)> RunAsync(IEnumerable<string> verb, CancellationToken cancellationToken) =>
        ChildProcess.RunAsync(Programs.Api, [.. verb, "--data", _storage.Folder], _environment, cancellationToken);

    private async Task<(string Id, string Secret)> AddClientAsync(CancellationToken cancellationToken)
    {
        var (exitCode, output) = await RunAsync(["client", "add", "load", .. Scopes.All.Keys.SelectMany(scope => (string[])["--scope", scope])], cancellationToken);
        string Of(string word) => output.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : throw new InvalidDataException($"client add ended with {exitCode} and told no {word}: {output}");
        return (Of("id"), Of("secret"));
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(cancellationToken))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The system ended at its start: {_process.LastLines}");
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"The system was not ready within {Patience}: {_process.LastLines}");
            await Task.Delay(20, cancellationToken);
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(Address, "/health/ready"), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
