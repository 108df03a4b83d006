using AiTalent.Load.InProcess;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Rush;

/// <summary>Measures the enrolment rate as ratios of figures measured in one session.</summary>
internal sealed class RushScenario : IScenario
{
    public string Name => "rush";

    public string Usage => "[--enrolments 40000] [--peer-enrolments 4000] [--runs 1000] [--in-flight 256] [--entries 100000] [--sqlite-only] [--in-process-only]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = RushSettings.From(options);
        var entries = options.Number("entries", 100_000);
        var sqliteOnly = options.Has("sqlite-only");
        var inProcessOnly = options.Has("in-process-only");
        options.ThrowIfUnknown();

        if (!inProcessOnly)
            await ThroughHttpAsync(settings, sqliteOnly, output, cancellationToken);
        await new GrainRush(entries).RunAsync(output, cancellationToken);
        return true;
    }

    private static async Task ThroughHttpAsync(RushSettings settings, bool sqliteOnly, TextWriter output, CancellationToken cancellationToken)
    {
        var figures = new List<RushFigure>();
        await using (var sqlite = await Storage.CreateAsync(postgreSql: false))
        {
            figures.Add(await EmptyAsync(settings, cancellationToken));
            figures.AddRange(await new PlatformRush(settings, sqlite).RunAsync(cancellationToken));
        }

        if (!sqliteOnly)
        {
            await using var postgreSql = await Storage.CreateAsync(postgreSql: true);
            figures.AddRange(await new PlatformRush(settings, postgreSql).RunAsync(cancellationToken));
            await using var peers = await Peers.StartAsync(await postgreSql.CreateDatabaseAsync(), cancellationToken);
            figures.AddRange(await new PeerRush(settings, peers).RunAsync(cancellationToken));
        }

        figures.Add(await EmptyAsync(settings, cancellationToken));
        new RushReport(figures).Print(settings, output);
    }

    private static async Task<RushFigure> EmptyAsync(RushSettings settings, CancellationToken cancellationToken)
    {
        await using var peers = await Peers.StartAsync(database: null, cancellationToken);
        return await new PeerRush(settings, peers).EmptyAsync(cancellationToken);
    }
}
