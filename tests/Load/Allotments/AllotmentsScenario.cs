using System.Diagnostics;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore;
using AiTalent.Load.Http;
using AiTalent.Load.Ledger;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Allotments;

/// <summary>Many ask at once for parts of one pledge, also while the process is killed between the steps.</summary>
internal sealed class AllotmentsScenario : IScenario
{
    private const int AtOnce = 64;
    private const int SeatsEach = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public string Name => "allotments";

    public string Usage => "[--kills 20] [--seed 1] [--postgres]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var (kills, random) = (options.Number("kills", 20), new Random(options.Number("seed", 1)));
        var postgreSql = options.Has("postgres");
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        var campus = await Campus.FoundAsync(await system.SignInAsync(cancellationToken), cancellationToken);

        // A pledge that is too small for all who ask, on a run that is large enough.
        var small = await Agreement.SignAsync(campus, pledged: 20 * SeatsEach, cancellationToken);
        var granted = await AskAtOnceAsync(small, await campus.ScheduleAsync(1_000, cancellationToken), cancellationToken);

        // A pledge that is large enough, on runs that are too small for all who ask, killed in the middle.
        var large = await Agreement.SignAsync(campus, pledged: 1_000_000, cancellationToken);
        var (acknowledged, leftOpen) = (new List<Guid>(), 0);
        for (var kill = 0; kill < kills; kill++)
        {
            var run = await campus.ScheduleAsync(AtOnce * SeatsEach * 3 / 4, cancellationToken);
            acknowledged.AddRange(await AskAndKillAsync(large, run, system, TimeSpan.FromMilliseconds(random.NextDouble() * 30), cancellationToken));
            leftOpen += await large.CountOpenAsync(cancellationToken) > 0 ? 1 : 0;
            await WaitUntilAllEndedAsync(large, cancellationToken);
        }

        var verified = await system.VerifyAsync(cancellationToken);
        await system.StopAsync();
        var ledger = await ReadAsync(storage, cancellationToken);
        List<string> wrong = [.. ledger.Broken, .. ledger.Unmatched(), .. acknowledged.Where(id => !ledger.IsConfirmed(id)).Select(id => $"acknowledged and not confirmed: {id}")];
        if (granted != small.Pledged / SeatsEach)
            wrong.Add($"{granted} of {small.Pledged / SeatsEach} parts of the small pledge were granted");
        if (ledger.CountOf(AllotmentStatus.Requested) > 0)
            wrong.Add($"{ledger.CountOf(AllotmentStatus.Requested)} allotments never ended");
        if (!verified.IsExact)
            wrong.Add($"verify: {verified.Output}");

        var table = new Table($"Allotments on {storage.Name}", "figure", "value");
        table.Add($"asked at once for {SeatsEach} of {small.Pledged} pledged seats", AtOnce);
        table.Add("granted", granted);
        table.Add("kills between the steps", kills);
        table.Add("after which allotments were open at the restart", leftOpen);
        table.Add("acknowledged before a kill, all confirmed in the log", acknowledged.Count);
        table.Add("confirmed", ledger.CountOf(AllotmentStatus.Confirmed));
        table.Add("returned, since the run had no seats", ledger.CountOf(AllotmentStatus.Returned));
        table.Add("seats allotted", ledger.Allotted);
        table.Add("seats in blocks", ledger.SeatsInBlocks);
        table.Print(output);
        wrong.ForEach(output.WriteLine);
        await output.WriteLineAsync(wrong.Count == 0 ? "Every check holds; verify found 0 differences." : $"{wrong.Count} checks do not hold.");
        return wrong.Count == 0;
    }

    private static async Task<int> AskAtOnceAsync(Agreement agreement, Guid run, CancellationToken cancellationToken)
    {
        var granted = 0;
        await Clients.ForEachAsync(agreement.Target, AtOnce, [.. Enumerable.Range(0, AtOnce)], async (client, _, stop) =>
        {
            var answer = await client.SendUntilAnsweredAsync(agreement.Allot(run, SeatsEach), stop);
            if (answer.IsSuccess)
                Interlocked.Increment(ref granted);
            else if (answer.Status != 409)
                throw new UnexpectedAnswerException("An allotment", answer);
        }, cancellationToken);
        return granted;
    }

    /// <returns>The allotments that were acknowledged before the process died.</returns>
    private static async Task<IReadOnlyList<Guid>> AskAndKillAsync(
        Agreement agreement, Guid run, RunningSystem system, TimeSpan after, CancellationToken cancellationToken)
    {
        var acknowledged = new List<Guid>();
        var asking = Clients.ForEachAsync(agreement.Target, AtOnce, [.. Enumerable.Range(0, AtOnce)], async (client, _, stop) =>
        {
            var request = agreement.Allot(run, SeatsEach);
            try
            {
                if ((await client.SendAsync(request, stop)).IsSuccess)
                {
                    lock (acknowledged)
                        acknowledged.Add(request.Key);
                }
            }
            catch (Exception died) when (died is System.Net.Sockets.SocketException or IOException)
            {
                // The sweep ends it, without anybody asking again.
            }
        }, cancellationToken);
        await Task.Delay(after, cancellationToken);
        await system.KillAsync();
        await asking;
        await system.StartAgainAsync(cancellationToken);
        return acknowledged;
    }

    private static async Task WaitUntilAllEndedAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (await agreement.CountOpenAsync(cancellationToken) is > 0 and var open)
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{open} allotments had not ended {Patience} after the restart.");
            await Task.Delay(50, cancellationToken);
        }
    }

    private static async Task<AllotmentLedger> ReadAsync(Storage storage, CancellationToken cancellationToken)
    {
        var log = await storage.OpenLogAsync(cancellationToken);
        await using var _ = (IAsyncDisposable)log;
        var ledger = new AllotmentLedger();
        var position = 0L;
        while (await log.ReadLogAsync(position, 5_000, cancellationToken) is { Count: > 0 } page)
        {
            position = page[^1].Position;
            foreach (var stored in page)
                ledger.Apply(stored);
        }

        return ledger;
    }
}
