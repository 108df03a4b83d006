using AiTalent.Domain.Partnerships;
using AiTalent.Load.Ledger;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Allotments;

/// <summary>Requests many parts of one pledge concurrently, also while the process is killed between steps.</summary>
internal sealed class AllotmentsScenario : IScenario
{
    private const int AtOnce = 64;
    private const int SeatsEach = 5;

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

        // A pledge that is too small for all requests, on a run that is large enough.
        var small = await Agreement.SignAsync(campus, pledged: 20 * SeatsEach, cancellationToken);
        var (granted, _) = await new Askers(small, AtOnce, SeatsEach).AskAsync(await campus.ScheduleAsync(1_000, cancellationToken), cancellationToken);

        // A pledge that is large enough, on runs that are too small for all requests, with kills between steps.
        var large = await Agreement.SignAsync(campus, pledged: 1_000_000, cancellationToken);
        var killed = new KilledAskers(campus, large, new Askers(large, AtOnce, SeatsEach), system, storage, random, output);
        await killed.RunAsync(kills, cancellationToken);

        // The same pledge, with its seats returned and kills between steps.
        var returns = new KilledReturns(campus, large, system, storage, random, output);
        await returns.RunAsync(kills, cancellationToken);

        var verified = await system.VerifyAsync(cancellationToken);
        await system.StopAsync();
        var ledger = await AllotmentLedger.ReadAsync(storage, cancellationToken);
        List<string> wrong = [.. ledger.Broken, .. returns.Wrong, .. ledger.Unmatched(), .. killed.Acknowledged.Where(id => !ledger.IsConfirmed(id)).Select(id => $"acknowledged and not confirmed: {id}")];
        if (granted.Count != small.Pledged / SeatsEach)
            wrong.Add($"{granted.Count} of {small.Pledged / SeatsEach} parts of the small pledge were granted");
        if (ledger.CountOf(AllotmentStatus.Requested) > 0)
            wrong.Add($"{ledger.CountOf(AllotmentStatus.Requested)} allotments never ended");
        if (ledger.Returning > 0)
            wrong.Add($"{ledger.Returning} returns never ended");
        if (returns.BetweenSteps < kills)
            wrong.Add($"only {returns.BetweenSteps} of {returns.Kills} kills fell between the steps of a return");
        if (killed.BetweenSteps < kills)
            wrong.Add($"only {killed.BetweenSteps} of {killed.Kills} kills fell between the steps");
        if (!verified.IsExact)
            wrong.Add($"verify: {verified.Output}");

        var table = new Table($"Allotments on {storage.Name}", "figure", "value");
        table.Add($"asked at once for {SeatsEach} of {small.Pledged} pledged seats", AtOnce);
        table.Add("granted", granted.Count);
        table.Add("kills", killed.Kills);
        table.Add("of which between the steps of some allotment", killed.BetweenSteps);
        table.Add("kills during returns", returns.Kills);
        table.Add("of which between the steps of some return", returns.BetweenSteps);
        table.Add("seats returned to their pledges", ledger.Returned);
        table.Add("acknowledged before a kill, all confirmed in the log", killed.Acknowledged.Count);
        table.Add("confirmed", ledger.CountOf(AllotmentStatus.Confirmed));
        table.Add("returned, since the run had no seats", ledger.CountOf(AllotmentStatus.Returned));
        table.Add("seats allotted", ledger.Allotted);
        table.Add("seats in blocks", ledger.SeatsInBlocks);
        table.Print(output);
        wrong.ForEach(output.WriteLine);
        await output.WriteLineAsync(wrong.Count == 0 ? "Every check holds; verify found 0 differences." : $"{wrong.Count} checks do not hold.");
        return wrong.Count == 0;
    }
}
