using System.Diagnostics;
using System.Net.Sockets;
using AiTalent.Load.Http;
using AiTalent.Load.Ledger;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;

namespace AiTalent.Load.Allotments;

/// <summary>
/// Kills the process while many allotments return their seats, until enough kills have fallen between the steps of a return.
/// </summary>
internal sealed class KilledReturns(Campus campus, Agreement agreement, RunningSystem system, Storage storage, Random random, TextWriter output)
{
    private const int AtOnce = 64;
    private const int SeatsEach = 5;
    private const int Sponsored = 7;
    private const int Waiting = 10;
    private const int TriesPerKill = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly List<string> _wrong = [];

    public int Kills { get; private set; }

    /// <summary>Number of kills that left returns between their steps.</summary>
    public int BetweenSteps { get; private set; }

    /// <summary>Violations found after a round.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    public async Task RunAsync(int kills, CancellationToken cancellationToken)
    {
        while (BetweenSteps < kills && Kills < kills * TriesPerKill)
        {
            // A round without a kill measures how long the steps take.
            var took = await ReturnAsync(await AllotAsync(cancellationToken), cancellationToken);
            var (run, allotments) = await AllotAsync(cancellationToken);
            // The first half is the steps; the rest is the wait for the read model.
            var after = took * random.NextDouble() / 2;
            var returning = SendAsync(allotments, cancellationToken);
            await Task.Delay(after, cancellationToken);
            await system.KillAsync();
            Kills++;
            await returning;
            var open = (await AllotmentLedger.ReadAsync(storage, cancellationToken)).Returning;
            BetweenSteps += open > 0 ? 1 : 0;
            await system.StartAgainAsync(cancellationToken);
            await ReturnAsync((run, allotments), cancellationToken);
            await output.WriteLineAsync($"kill {Kills} after {after.TotalMilliseconds:0} of {took.TotalMilliseconds:0} ms: {open} returns were open");
        }
    }

    /// <summary>Creates a run that is full of sponsored seats: a few are occupied, and others wait for open ones.</summary>
    private async Task<(Guid Run, IReadOnlyList<Guid> Allotments)> AllotAsync(CancellationToken cancellationToken)
    {
        var run = await campus.ScheduleAsync(AtOnce * SeatsEach, cancellationToken);
        var (granted, _) = await new Askers(agreement, AtOnce, SeatsEach).AskAsync(run, cancellationToken);
        var learners = await campus.RegisterAsync(Sponsored + Waiting, cancellationToken);
        await Clients.ForEachAsync(campus.Target, inFlight: 8, [.. learners.Index()], (client, learner, stop) => client.AskAsync(
            ApiRequest.Post(Routes.Enrolments(run), new SponsoredEnrolmentRequest(learner.Item, learner.Index < Sponsored ? agreement.Partnership : null), Guid.CreateVersion7()), stop), cancellationToken);
        return (run, granted);
    }

    /// <summary>Returns all seats, waits until the pledge has them back, and checks that the waiting learners have seats.</summary>
    private async Task<TimeSpan> ReturnAsync((Guid Run, IReadOnlyList<Guid> Allotments) round, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await Clients.ForEachAsync(agreement.Target, AtOnce, round.Allotments, (client, allotment, stop) => client.AskAsync(agreement.Return(allotment), stop), cancellationToken);
        while (await agreement.CountUnreturnedAsync(round.Allotments, cancellationToken) is > 0 and var open)
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{open} allotments had seats {Patience} after their return.");
            await Task.Delay(20, cancellationToken);
        }

        var took = Stopwatch.GetElapsedTime(started);
        using var client = new ApiClient(campus.Target);
        var seen = await client.AskAsync(ApiRequest.Get(Routes.Run(round.Run)), cancellationToken);
        if (seen.GetProperty("taken").GetInt32() != Sponsored + Waiting || seen.GetProperty("waitlisted").GetInt32() != 0)
            _wrong.Add($"after a return {seen.GetProperty("taken")} have seats and {seen.GetProperty("waitlisted")} wait");
        return took;
    }

    /// <summary>Sends a request, and again after the restart if the kill interrupts it.</summary>
    private Task SendAsync(IReadOnlyList<Guid> allotments, CancellationToken cancellationToken) => Clients.ForEachAsync(
        agreement.Target, AtOnce, allotments, async (client, allotment, stop) =>
        {
            try
            {
                await client.SendAsync(agreement.Return(allotment), stop);
            }
            catch (Exception died) when (died is SocketException or IOException)
            {
                // The return is requested again after the restart.
            }
        }, cancellationToken);
}
