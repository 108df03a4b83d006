using System.Diagnostics;
using AiTalent.Domain.Partnerships;
using AiTalent.Load.Ledger;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;

namespace AiTalent.Load.Allotments;

/// <summary>
/// Kills the process repeatedly during allotment requests, until enough kills have fallen between the steps of an allotment.
/// </summary>
internal sealed class KilledAskers(
    Campus campus, Agreement agreement, Askers askers, RunningSystem system, Storage storage, Random random, TextWriter output)
{
    private const int TriesPerKill = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly List<Guid> _acknowledged = [];

    public int Kills { get; private set; }

    /// <summary>Number of kills that left allotments between their steps.</summary>
    public int BetweenSteps { get; private set; }

    /// <summary>Allotments granted before the process died.</summary>
    public IReadOnlyList<Guid> Acknowledged => _acknowledged;

    public async Task RunAsync(int kills, CancellationToken cancellationToken)
    {
        while (BetweenSteps < kills && Kills < kills * TriesPerKill)
        {
            // The first round after a restart is slow; the second shows how long the steps take.
            await AskAsync(cancellationToken);
            var took = await AskAsync(cancellationToken);
            var after = took * random.NextDouble();
            var open = await AskAndKillAsync(after, cancellationToken);
            BetweenSteps += open > 0 ? 1 : 0;
            var waited = await WaitUntilAllEndedAsync(cancellationToken);
            await output.WriteLineAsync(
                $"kill {Kills} after {after.TotalMilliseconds:0} of {took.TotalMilliseconds:0} ms: {open} allotments were open; all had ended {waited.TotalSeconds:0.0} s after the restart");
        }
    }

    private async Task<TimeSpan> AskAsync(CancellationToken cancellationToken) => (await askers.AskAsync(await RunAsync(cancellationToken), cancellationToken)).Took;

    /// <returns>Number of allotments between their steps in the log that the process left.</returns>
    private async Task<int> AskAndKillAsync(TimeSpan after, CancellationToken cancellationToken)
    {
        var asking = askers.AskAsync(await RunAsync(cancellationToken), cancellationToken);
        await Task.Delay(after, cancellationToken);
        await system.KillAsync();
        Kills++;
        _acknowledged.AddRange((await asking).Granted);
        var left = await AllotmentLedger.ReadAsync(storage, cancellationToken);
        await system.StartAgainAsync(cancellationToken);
        return left.CountOf(AllotmentStatus.Requested);
    }

    /// <summary>Creates a run with seats for three quarters of the requests for five seats each.</summary>
    private Task<Guid> RunAsync(CancellationToken cancellationToken) => campus.ScheduleAsync(240, cancellationToken);

    private async Task<TimeSpan> WaitUntilAllEndedAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (await agreement.CountOpenAsync(cancellationToken) is > 0 and var open)
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{open} allotments had not ended {Patience} after the restart.");
            await Task.Delay(50, cancellationToken);
        }

        return Stopwatch.GetElapsedTime(started);
    }
}
