using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

/// <summary>Runs the server as a separate process.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private ServerProcess(string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "AiTalent.Api.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Add(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Add(_errors, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => Text(_output);

    public string Errors => Text(_errors);

    /// <summary>The address it listens on, parsed from plain-text or JSON logs.</summary>
    public Uri Address => new(Listens().Match(Output).Groups[1].Value);

    public static ServerProcess Start(params string[] args) => new(args);

    /// <summary>Runs a verb to completion.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        await using var program = Start(args);
        var code = await program.EndAsync();
        return (code, program.Output, program.Errors);
    }

    /// <summary>Waits until it reports that it is listening.</summary>
    public Task ListensAsync() => Eventually.FindAsync(() => Output.Contains("Application started", StringComparison.Ordinal) || _process.HasExited ? Output : null);

    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends SIGKILL.</summary>
    public void Kill() => _process.Kill();

    public async Task<int> EndAsync()
    {
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        longest.CancelAfter(MaxDuration);
        await _process.WaitForExitAsync(longest.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private static void Add(StringBuilder text, string? line)
    {
        lock (text)
            text.AppendLine(line);
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
            return text.ToString().Trim();
    }

    [GeneratedRegex("Now listening on: ([^\\s\"]+)")]
    private static partial Regex Listens();
}
