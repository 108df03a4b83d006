using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Flood;

/// <summary>Attacks anonymously with connections, sign-ins, totals and hub calls, during which another client must be served.</summary>
internal sealed class FloodScenario : IScenario
{
    private const double AllowedMilliseconds = 300;
    private const long AllowedLog = 1_000_000;

    public string Name => "flood";

    public string Usage => "[--attempts 30000] [--attackers 64] [--hubs 8] [--seconds 10] [--small] [--untimed]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var (attempts, attackers, hubs) = (options.Number("attempts", 30_000), options.Number("attackers", 64), options.Number("hubs", 8));
        var (length, isSmall, isTimed) = (TimeSpan.FromSeconds(options.Number("seconds", 10)), options.Has("small"), !options.Has("untimed"));
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var flooded = await FloodedServer.StartAsync(storage, isSmall, cancellationToken);
        // Includes run-time compilation.
        await WatchAsync(flooded, null, TimeSpan.FromSeconds(2), new FloodTally());
        foreach (var rehearsal in new IFlood[] { new SignInFlood(1), new TotalsFlood(1), new HubFlood(1) })
            await RehearseAsync(flooded, rehearsal, cancellationToken);

        var table = new Table("Others while anonymous clients attack", "attack", "p95 ms /vi/courses", "p95 ms /health/live", "failed", "attempts", "server MB", "log kB", "attackers' answers");
        var isShown = true;
        foreach (var flood in new IFlood?[] { null, new ConnectionFlood(attempts), new SignInFlood(attackers), new TotalsFlood(attackers), new HubFlood(hubs) })
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (tally, logged) = (new FloodTally(), flooded.Logged);
            var witness = await WatchAsync(flooded, flood, length, tally);
            var (catalogue, health, log) = (witness.Catalogue.Percentile(0.95), witness.Health.Percentile(0.95), flooded.Logged - logged);
            table.Add(flood?.Name ?? "none", catalogue, health, witness.Failed, tally.Attempts, flooded.Memory / 1_000_000, log / 1_000.0, tally);
            isShown &= flood is not ConnectionFlood || tally.Of("503") > 0;
            isShown &= flood is not SignInFlood || tally.Of("hashed") > 0;
            isShown &= witness.Failed == 0 && log < AllowedLog && (!isTimed || (catalogue < AllowedMilliseconds && health < AllowedMilliseconds));
        }

        table.Print(output);
        return isShown;
    }

    /// <summary>Runs the attack until the first response.</summary>
    private static async Task RehearseAsync(FloodedServer flooded, IFlood flood, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var tally = new FloodTally();
        var running = flood.RunAsync(flooded.Server, tally, over.Token);
        while (!tally.HasAnswer && !running.IsCompleted)
            await Task.Delay(20, cancellationToken);
        await over.CancelAsync();
        await running;
    }

    private static async Task<Witness> WatchAsync(FloodedServer flooded, IFlood? flood, TimeSpan length, FloodTally tally)
    {
        var witness = new Witness(flooded.Server);
        using var over = new CancellationTokenSource();
        var watching = witness.WatchAsync(over.Token);
        // All connections are attempted, however long that takes.
        over.CancelAfter(flood is ConnectionFlood ? Timeout.InfiniteTimeSpan : length);
        if (flood is not null)
            await flood.RunAsync(flooded.Server, tally, over.Token);
        if (flood is ConnectionFlood)
            await over.CancelAsync();
        await watching;
        return witness;
    }
}
