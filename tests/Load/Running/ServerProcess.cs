using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AiTalent.Tests.Servers;

namespace AiTalent.Load.Running;

/// <summary>Runs an executable of this repository that serves HTTP on a free loopback port.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Func<ChildProcess> _launch;
    private ChildProcess _process;

    private ServerProcess(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        Server = new IPEndPoint(IPAddress.Loopback, PrivateServer.FreePort());
        string[] all = [.. arguments, "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Server.Port}")];
        _launch = () => ChildProcess.Start(program, all, environment);
        _process = _launch();
    }

    public IPEndPoint Server { get; }

    /// <summary>The process id.</summary>
    public int Id => _process.Id;

    /// <summary>Resident memory in bytes.</summary>
    public long Memory => _process.Memory;

    /// <summary>Number of characters written to its console so far.</summary>
    public long Logged => _process.Written;

    /// <summary>Starts it and waits until it reports that it is ready.</summary>
    public static async Task<ServerProcess> StartAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        var process = new ServerProcess(program, arguments, environment);
        try
        {
            await process.WaitUntilReadyAsync(cancellationToken);
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends SIGKILL: the process cannot finish anything.</summary>
    public Task KillAsync() => _process.KillAsync();

    /// <summary>Shuts it down in order.</summary>
    public Task StopAsync() => _process.StopAsync();

    /// <summary>Starts it again on the same port after it has ended.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        await _process.DisposeAsync();
        _process = _launch();
        await WaitUntilReadyAsync(cancellationToken);
    }

    /// <summary>Its last output.</summary>
    public string LastLines => _process.LastLines;

    /// <exception cref="InvalidOperationException">It has ended unexpectedly.</exception>
    public void ThrowIfExited()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"The server has ended: {_process.LastLines}");
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _http.Dispose();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(cancellationToken))
        {
            ThrowIfExited();
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"The server was not ready within {Patience}: {_process.LastLines}");
            await Task.Delay(20, cancellationToken);
        }

        // Another process on the port would have reported that it is ready.
        ThrowIfExited();
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri($"http://{Server}/health/ready"), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
