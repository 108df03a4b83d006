using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AiTalent.Tests.Servers;

/// <summary>
/// A server program that a test starts for itself on loopback in a folder of its own. A shell stands between: it ends the server and
/// removes the folder when its standard input ends, so nothing stays behind even where the test process is killed.
/// </summary>
internal sealed class PrivateServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _shell;

    private PrivateServer(Process shell) => _shell = shell;

    /// <summary>Runs a command line of sh until it is stopped or disposed of.</summary>
    /// <param name="command">The server, in the foreground.</param>
    /// <param name="stopSignal">Ends it so that it can be started again.</param>
    /// <param name="endSignal">Ends it for good, as fast as it can.</param>
    /// <param name="cleanUp">Run after its end for good.</param>
    /// <param name="user">Whose process it is; null for one's own.</param>
    public static PrivateServer Start(string command, string stopSignal, string endSignal, string cleanUp, string? user)
    {
        var script = $$"""
            {{command}} >/dev/null 2>&1 &
            server=$!
            if read -r stop; then
              kill -{{stopSignal}} $server
              wait $server
            else
              kill -{{endSignal}} $server
              wait $server
              {{cleanUp}}
            fi
            """;
        return new PrivateServer(Run(script, user));
    }

    /// <summary>Runs a short script to its end and gives its output.</summary>
    public static async Task<string> RunAsync(string script, string? user)
    {
        using var shell = Run(script, user);
        shell.StandardInput.Close();
        var output = shell.StandardOutput.ReadToEndAsync();
        var errors = shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return shell.ExitCode == 0 ? (await output).Trim() : throw new InvalidOperationException($"{script}: {await output}{await errors}");
    }

    /// <summary>Asks again and again until <paramref name="isReady"/> is true.</summary>
    public static async Task WaitUntilAsync(Func<Task<bool>> isReady, string what)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await isReady())
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{what} within {Patience}.");
            await Task.Delay(20);
        }
    }

    /// <summary>A port of loopback that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Stops the server and keeps its folder.</summary>
    public async Task StopAsync()
    {
        await _shell.StandardInput.WriteLineAsync("stop");
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_shell.HasExited)
        {
            _shell.StandardInput.Close();
            await _shell.WaitForExitAsync();
        }

        _shell.Dispose();
    }

    private static Process Run(string script, string? user)
    {
        var start = new ProcessStartInfo
        {
            FileName = user is null ? "/bin/sh" : "runuser",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        foreach (var argument in user is null ? (string[])["-c", script] : ["-u", user, "--", "/bin/sh", "-c", script])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
