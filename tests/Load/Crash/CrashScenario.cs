using AiTalent.Load.Race;
using AiTalent.Load.Running;

namespace AiTalent.Load.Crash;

/// <summary>Runs the race with kills at random moments; clients repeat requests under their keys.</summary>
internal sealed class CrashScenario : IScenario
{
    public string Name => "crash";

    public string Usage => "[--kills 20] and the options of race";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = RaceSettings.From(options);
        var kills = options.Number("kills", 20);
        var postgreSql = options.Has("postgres");
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        var race = await Race.Race.PrepareAsync(settings, await system.SignInAsync(cancellationToken), cancellationToken);
        var killer = new Killer(system, race.Traffic, kills, settings, output);
        await RunAsync(race, killer, cancellationToken);
        await output.WriteLineAsync($"Killed {killer.Kills} times while clients were waiting for answers.");
        var isTrue = await race.CheckAsync(system, storage, $"Race with kills on {storage.Name}", output, cancellationToken);
        return isTrue && killer.Kills == kills;
    }

    /// <summary>Runs race and killer. The end of the race stops the killer; a system that does not restart ends the race.</summary>
    private static async Task RunAsync(Race.Race race, Killer killer, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var racing = race.RunAsync(over.Token);
        var killing = killer.RunAsync(over.Token);
        if (await Task.WhenAny(racing, killing) == killing && killing.IsCompletedSuccessfully)
            await racing;
        await over.CancelAsync();
        await killing;
        await racing;
    }
}
