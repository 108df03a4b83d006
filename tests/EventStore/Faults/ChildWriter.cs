using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace AiTalent.EventStore.Tests.Faults;

/// <summary>Represents a <see cref="WriterProcess"/> in the test.</summary>
internal sealed class ChildWriter : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _process;
    private readonly Task _reading;
    private int _committed;

    private ChildWriter(Process process)
    {
        _process = process;
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>The commits it reported: stream, previous version, position of the last event.</summary>
    public ConcurrentQueue<(string Stream, long Version, long Position)> Acknowledged { get; } = [];

    /// <summary>All other output.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    public int Committed => Volatile.Read(ref _committed);

    public static ChildWriter Start(StorageOptions options, params string[] streams)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "AiTalent.EventStore.Tests"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var where = options.Provider == StorageProvider.Sqlite ? options.DataFolder : options.ConnectionString;
        foreach (var argument in (string[])[WriterProcess.Argument, $"{options.Provider}", where, .. streams])
            start.ArgumentList.Add(argument);
        return new ChildWriter(Process.Start(start)!);
    }

    /// <summary>Waits until it has reported <paramref name="more"/> more committed appends.</summary>
    public async Task CommitsAsync(int more)
    {
        var goal = Committed + more;
        var started = Stopwatch.GetTimestamp();
        while (Committed < goal)
        {
            Assert.False(_process.HasExited, $"The child has ended: {string.Join('\n', Complaints)}");
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"The child stands still: {string.Join('\n', Complaints.TakeLast(5))}");
            await Task.Delay(5);
        }
    }

    public Task PauseAsync() => SignalAsync("STOP");

    public Task ResumeAsync() => SignalAsync("CONT");

    public async Task KillAsync()
    {
        _process.Kill();
        await ExitAsync();
    }

    /// <summary>Waits until it ends and returns its exit code.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync();
        await _reading;
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is ["Committed", var stream, var version, var position])
            {
                Acknowledged.Enqueue((stream, Number(version), Number(position)));
                Interlocked.Increment(ref _committed);
            }
            else
            {
                Complaints.Enqueue(line);
            }
        }
    }

    private async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
