using System.Diagnostics;
using AiTalent.Load.FirstLoad;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Idle;

/// <summary>Measures the resources that a server uses while it gets no requests, compared with another build if one is named.</summary>
internal sealed class IdleScenario : IScenario
{
    private const double Mega = 1024 * 1024;
    private const double MaxWhenQuiet = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string Name => "idle";

    public string Usage => "[--activations 300000] [--seconds 20] [--rest 60] [--against PATH/AiTalent.Api.dll] [--without-demonstration] [--demonstration-only]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var activations = options.Number("activations", 300_000);
        var window = TimeSpan.FromSeconds(options.Number("seconds", 20));
        var rest = TimeSpan.FromSeconds(options.Number("rest", 60));
        var builds = new List<Build>();
        if (options.Text("against") is { } program)
            builds.Add(new Build("before", Path.GetFullPath(program)));
        builds.Add(new Build("now", BuiltPrograms.Api));
        var (skipsDemonstration, skipsActivations) = (options.Has("without-demonstration"), options.Has("demonstration-only"));
        options.ThrowIfUnknown();

        var figures = new List<IdleFigure>();
        foreach (var build in builds)
        {
            if (!skipsActivations)
                figures.AddRange(await WithActivationsAsync(build, activations, window, cancellationToken));
            if (!skipsDemonstration)
                figures.Add(await DemonstrationAsync(build, rest, window, cancellationToken));
        }

        var table = new Table($"Idle for {window.TotalSeconds:0} s", "build", "server", "grains in memory", "ms of processor/s", "resident MB", "anonymous MB", "managed MB");
        foreach (var figure in figures)
        {
            table.Add(
                figure.Build, figure.When, figure.Activations, figure.ProcessorPerSecond,
                figure.After.Resident / Mega, figure.After.Anonymous / Mega, figure.Managed / Mega);
        }

        table.Print(output);
        return skipsActivations || HaveLeft(figures, activations);
    }

    /// <summary>
    /// Measures with many activations. Cohorts stay in memory for a quarter of an hour; learners who only register do not.
    /// </summary>
    private static async Task<IReadOnlyList<IdleFigure>> WithActivationsAsync(Build build, int activations, TimeSpan window, CancellationToken cancellationToken)
    {
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken, build.Program);
        var campus = await Campus.FoundAsync(await system.SignInAsync(cancellationToken), cancellationToken);
        var empty = await FigureAsync("started");
        await campus.GatherAsync(activations, cancellationToken);
        var gathered = await FigureAsync($"{activations:#,0} cohorts");
        await campus.RegisterAsync(activations, cancellationToken);
        return [empty, gathered, await FigureAsync($"and {activations:#,0} learners")];

        async Task<IdleFigure> FigureAsync(string when)
        {
            await UntilQuietAsync(system.Process, cancellationToken);
            return await IdleFigure.MeasureAsync(build, when, system.Process, window, cancellationToken);
        }
    }

    private static async Task<IdleFigure> DemonstrationAsync(Build build, TimeSpan rest, TimeSpan window, CancellationToken cancellationToken)
    {
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var demonstration = await DemonstrationProcess.StartAsync(storage, cancellationToken, build.Program);
        await Task.Delay(rest, cancellationToken);
        return await IdleFigure.MeasureAsync(build, $"demonstration, {rest.TotalSeconds:0} s old", demonstration.Process, window, cancellationToken);
    }

    /// <summary>Waits until all requested work is done, including that of the read model.</summary>
    private static async Task UntilQuietAsync(ServerProcess server, CancellationToken cancellationToken)
    {
        var look = TimeSpan.FromSeconds(1);
        var started = Stopwatch.GetTimestamp();
        double used;
        do
        {
            var before = ServerUsage.Of(server.Id).Processor;
            await Task.Delay(look, cancellationToken);
            used = (ServerUsage.Of(server.Id).Processor - before).TotalMilliseconds;
        }
        while (used > MaxWhenQuiet && Stopwatch.GetElapsedTime(started) < Patience);
    }

    private static bool HaveLeft(List<IdleFigure> figures, int activations) =>
        figures.Where(figure => figure.Build == "now").Max(figure => figure.Activations) is var most && most >= activations && most < 1.1 * activations + 100;
}
