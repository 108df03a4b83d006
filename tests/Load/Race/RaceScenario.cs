using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;

namespace AiTalent.Load.Race;

/// <summary>Sends many learners for few seats concurrently, on every path.</summary>
internal sealed class RaceScenario : IScenario
{
    public string Name => "race";

    public string Usage => "[--seats 500] [--learners 20000] [--in-flight 256] [--seed 1] [--postgres]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = RaceSettings.From(options);
        var postgreSql = options.Has("postgres");
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        var race = await Race.PrepareAsync(settings, await system.SignInAsync(cancellationToken), cancellationToken);
        await race.RunAsync(cancellationToken);
        return await race.CheckAsync(system, storage, $"Race on {storage.Name}", output, cancellationToken);
    }
}
