using System.Diagnostics;
using AiTalent.EventStore;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.Benchmarks.Log;

/// <summary>
/// Runs a number of callers that append to streams through one writer, each waiting for its result before the next append.
/// </summary>
internal sealed class FlushRun(IEventStore store, StorageOptions options, int streams, int inFlight, bool withCommands)
{
    private static readonly byte[] Data = """{"learner":"01990e4b-4000-7000-8000-000000000000","programme":"01990e4b-4000-7000-8000-000000000001","attempt":1}"""u8.ToArray();
    private readonly Activation[] _activations = [.. Enumerable.Range(0, streams).Select(_ => new Activation($"course-run:{Guid.CreateVersion7()}"))];
    private long _appends;
    private long _flushes;

    public double PerSecond { get; private set; }

    public double EventsPerFlush => (double)_appends / _flushes;

    public double BytesPerAppend { get; private set; }

    /// <summary>Processor time of this process in microseconds; more meaningful than the rate if the machine is shared.</summary>
    public double ProcessorPerAppend { get; private set; }

    public async Task RunAsync(double seconds)
    {
        await using var writer = new GroupCommitWriter(store, options, TimeProvider.System, NullLogger<GroupCommitWriter>.Instance);
        writer.Committed += _ => _flushes++;
        var bytes = GC.GetTotalAllocatedBytes();
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(caller => Task.Run(() => CallAsync(writer, caller, started, seconds))));
        PerSecond = _appends / Stopwatch.GetElapsedTime(started).TotalSeconds;
        ProcessorPerAppend = (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / _appends;
        BytesPerAppend = (double)(GC.GetTotalAllocatedBytes() - bytes) / _appends;
    }

    private async Task CallAsync(GroupCommitWriter writer, int caller, long started, double seconds)
    {
        var turn = caller;
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            var result = await Append(writer, _activations[turn % streams]);
            if (!result.IsCommitted)
                throw new InvalidOperationException($"{result}");
            Interlocked.Increment(ref _appends);
            turn += inFlight;
        }
    }

    private ValueTask<AppendResult> Append(GroupCommitWriter writer, Activation activation)
    {
        lock (activation)
        {
            return writer.AppendAsync(
                new AppendRequest
                {
                    Stream = activation.Stream,
                    Session = activation.Session,
                    ExpectedVersion = activation.Version++,
                    Events = [new NewEvent("learner_enrolled", Data)],
                    At = DateTimeOffset.UtcNow,
                    Actor = "program:01990e4b-4000-7000-8000-00000000abcd",
                    CommandId = withCommands ? Guid.NewGuid() : null,
                },
                CancellationToken.None);
        }
    }

    private sealed class Activation(string stream)
    {
        public string Stream { get; } = stream;

        public AppendSession Session { get; } = new();

        public long Version { get; set; }
    }
}
