using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AiTalent.Tests.Servers;

/// <summary>
/// Runs a server executable for a test on loopback in its own folder. A shell in between ends the server and removes the folder when its
/// standard input closes, so nothing remains even if the test process is killed.
/// </summary>
internal sealed class PrivateServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _shell;

    private PrivateServer(Process shell) => _shell = shell;

    /// <summary>Runs an sh command line until it is stopped or disposed of.</summary>
    /// <param name="command">The server, in the foreground.</param>
    /// <param name="stopSignal">The signal that stops it so that it can be started again.</param>
    /// <param name="endSignal">The signal that ends it permanently, as fast as possible.</param>
    /// <param name="cleanUp">A command that runs after the final end.</param>
    /// <param name="user">The user of the process; null for the current user.</param>
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

    /// <summary>Runs a short script to completion and returns its output.</summary>
    public static async Task<string> RunAsync(string script, string? user)
    {
        using var shell = Run(script, user);
        shell.StandardInput.Close();
        var output = shell.StandardOutput.ReadToEndAsync();
        var errors = shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return shell.ExitCode == 0 ? (await output).Trim() : throw new InvalidOperationException($"{script}: {await output}{await errors}");
    }

    /// <summary>Polls until <paramref name="isReady"/> returns true.</summary>
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

    /// <summary>Returns a loopback port that is currently free.</summary>
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
