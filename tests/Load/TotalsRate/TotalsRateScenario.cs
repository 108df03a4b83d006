using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Rush;
using AiTalent.Load.Tables;
using AiTalent.Load.Timing;

namespace AiTalent.Load.TotalsRate;

/// <summary>Measures the cost of reading totals compared with an empty endpoint, with few learners and with many.</summary>
internal sealed class TotalsRateScenario : IScenario
{
    private const double Wanted = 0.7;
    private const double MinRatio = 0.9;
    private const int InFlight = 64;
    private const int Rounds = 5;

    public string Name => "totals";

    public string Usage => "[--few 1000] [--many 100000] [--requests 40000] [--postgres]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var (few, many, requests) = (options.Number("few", 1_000), options.Number("many", 100_000), options.Number("requests", 40_000));
        var postgreSql = options.Has("postgres");
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        await using var peers = await Peers.StartAsync(database: null, cancellationToken);
        var target = await system.SignInAsync(cancellationToken);
        var campus = await Campus.FoundAsync(target, cancellationToken);
        var run = await campus.ScheduleAsync(capacity: null, cancellationToken);

        Task<Pair> CompareAsync() => MeasureAsync(peers.Target, target, requests, cancellationToken);

        // Includes the run-time compilation of both processes.
        await CompareAsync();
        await EnrolAsync(campus, run, few, cancellationToken);
        var withFew = await CompareAsync();
        await EnrolAsync(campus, run, many - few, cancellationToken);
        var withMany = await CompareAsync();

        var table = new Table($"GET {Routes.Totals} on {storage.Name}, {InFlight} in flight", "learners", "empty/s", "totals/s", "of empty", "p50 ms", "p99 ms");
        foreach (var (learners, (empty, asked)) in new[] { (few, withFew), (many, withMany) })
            table.Add(learners, empty.PerSecond, asked.PerSecond, asked.PerSecond / empty.PerSecond, asked.Latencies.Percentile(0.5), asked.Latencies.Percentile(0.99));
        table.Print(output);
        return withFew.OfEmpty >= Wanted && withMany.OfEmpty >= Wanted && withMany.OfEmpty >= withFew.OfEmpty * MinRatio;
    }

    private static async Task EnrolAsync(Campus campus, Guid run, int count, CancellationToken cancellationToken)
    {
        var learners = await campus.RegisterAsync(count, cancellationToken);
        using var client = new ApiClient(campus.Target);
        var position = 0L;
        foreach (var rows in learners.Chunk(5_000))
        {
            var answer = await client.AskAsync(
                ApiRequest.Post(Routes.Batch(run), new EnrolmentBatchRequest([.. rows.Select(learner => new EnrolmentRequest(learner))]), Guid.CreateVersion7()), cancellationToken);
            position = answer.GetProperty("position").GetInt64();
        }

        // Until the totals include all of them.
        await client.AskAsync(ApiRequest.Get($"{Routes.Totals}?minPosition={position}"), cancellationToken);
    }

    /// <summary>
    /// Measures both in immediate succession, several times, and returns the median pair, because the machine's speed varies.
    /// </summary>
    private static async Task<Pair> MeasureAsync(Target empty, Target target, int requests, CancellationToken cancellationToken)
    {
        var pairs = new List<Pair>();
        for (var round = 0; round < Rounds; round++)
            pairs.Add(new Pair(await RateAsync(empty, "/empty"), await RateAsync(target, Routes.Totals)));
        return pairs.OrderBy(pair => pair.OfEmpty).ElementAt(Rounds / 2);

        Task<Rate> RateAsync(Target of, string path)
        {
            var request = ApiRequest.Get(path);
            return Rate.MeasureAsync(of, InFlight, requests / 4, requests, _ => request, cancellationToken);
        }
    }

    private sealed record Pair(Rate Empty, Rate Totals)
    {
        public double OfEmpty => Totals.PerSecond / Empty.PerSecond;
    }
}
