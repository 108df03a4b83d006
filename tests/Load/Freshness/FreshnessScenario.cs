using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;
using AiTalent.Load.Timing;

namespace AiTalent.Load.Freshness;

/// <summary>Measures the time from the acknowledgement of an enrolment until every screen shows it.</summary>
internal sealed class FreshnessScenario : IScenario
{
    private const string National = "national";
    private const double Allowed = 500;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    public string Name => "freshness";

    public string Usage => "[--clients 1000] [--per-second 1000] [--seconds 10] [--postgres]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var (clients, perSecond, seconds) = (options.Number("clients", 1_000), options.Number("per-second", 1_000), options.Number("seconds", 10));
        var postgreSql = options.Has("postgres");
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        var target = await system.SignInAsync(cancellationToken);
        var campus = await Campus.FoundAsync(target, cancellationToken);
        var run = await campus.ScheduleAsync(capacity: 1_000_000, cancellationToken);
        var learners = await campus.RegisterAsync(perSecond * (seconds + 2), cancellationToken);
        var steady = new SteadyEnrolments(target, [run], perSecond);
        await steady.RunAsync([.. learners.Take(perSecond * 2)], cancellationToken);

        var topics = new[] { National, $"course-run:{run}" };
        var screens = Enumerable.Range(0, clients).Select(_ => new HubClient(topics)).ToList();
        try
        {
            await Parallel.ForEachAsync(screens, cancellationToken, async (screen, stop) => await screen.StartAsync(target.Server, target.Token, stop));
            using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var listening = screens.Select(screen => screen.ListenAsync(over.Token)).ToList();
            var acknowledged = await steady.RunAsync([.. learners.Skip(perSecond * 2)], cancellationToken);
            await Task.Delay(Settling, cancellationToken);
            await over.CancelAsync();
            await Task.WhenAll(listening);
            return Report($"Freshness on {storage.Name}: {clients} hub clients, {perSecond} enrolments/s for {seconds} s", screens, topics, acknowledged, output);
        }
        finally
        {
            screens.ForEach(screen => screen.Dispose());
        }
    }

    private static bool Report(
        string title, IReadOnlyList<HubClient> screens, string[] topics, IReadOnlyList<(long At, long Position)> acknowledged, TextWriter output)
    {
        var table = new Table(title, "topic", "snapshots per client", "enrolments never known", "p50 ms", "p99 ms");
        var isFresh = true;
        foreach (var topic in topics)
        {
            var latencies = new Latencies();
            var never = screens.Sum(screen => Delays.Add(latencies, acknowledged, screen.Told(topic)));
            table.Add(topic.Split(':')[0], screens.Average(screen => screen.Told(topic).Count), never, latencies.Percentile(0.5), latencies.Percentile(0.99));
            isFresh &= never == 0 && latencies.Percentile(0.99) < Allowed;
        }

        table.Print(output);
        return isFresh;
    }
}
