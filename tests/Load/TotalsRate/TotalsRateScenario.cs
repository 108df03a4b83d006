using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Rush;
using AiTalent.Load.Tables;
using AiTalent.Load.Timing;

namespace AiTalent.Load.TotalsRate;

/// <summary>What the totals cost to read, beside an endpoint that answers nothing, with few learners and with many.</summary>
internal sealed class TotalsRateScenario : IScenario
{
    private const double Wanted = 0.7;
    private const double MostSlower = 0.9;
    private const int InFlight = 64;

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

        // The first one pays for the compiling of both programs.
        await MeasureAsync(peers.Target, "/empty", requests, cancellationToken);
        await MeasureAsync(target, Routes.Totals, requests, cancellationToken);
        var emptyBefore = await MeasureAsync(peers.Target, "/empty", requests, cancellationToken);
        await EnrolAsync(campus, run, few, cancellationToken);
        var withFew = await MeasureAsync(target, Routes.Totals, requests, cancellationToken);
        await EnrolAsync(campus, run, many - few, cancellationToken);
        var withMany = await MeasureAsync(target, Routes.Totals, requests, cancellationToken);
        var emptyAfter = await MeasureAsync(peers.Target, "/empty", requests, cancellationToken);

        var empty = (emptyBefore.PerSecond + emptyAfter.PerSecond) / 2;
        var table = new Table($"GET {Routes.Totals} on {storage.Name}, {InFlight} in flight", "asked for", "learners", "requests/s", "of empty", "p50 ms", "p99 ms");
        foreach (var (what, learners, rate) in new[]
        {
            ("empty endpoint", (int?)null, emptyBefore), ("totals", few, withFew), ("totals", many, withMany), ("empty endpoint", null, emptyAfter),
        })
            table.Add(what, learners, rate.PerSecond, rate.PerSecond / empty, rate.Latencies.Percentile(0.5), rate.Latencies.Percentile(0.99));
        table.Print(output);
        return withFew.PerSecond >= empty * Wanted && withMany.PerSecond >= empty * Wanted && withMany.PerSecond >= withFew.PerSecond * MostSlower;
    }

    private static async Task EnrolAsync(Campus campus, Guid run, int count, CancellationToken cancellationToken)
    {
        var learners = await campus.RegisterAsync(count, cancellationToken);
        using var client = new ApiClient(campus.Target);
        var position = 0L;
        foreach (var rows in learners.Chunk(5_000))
        {
            var answer = await client.AskAsync(
                ApiRequest.Post(Routes.Batch(run), new BatchBody([.. rows.Select(learner => new EnrolmentBody(learner))]), Guid.CreateVersion7()), cancellationToken);
            position = answer.GetProperty("position").GetInt64();
        }

        // Until the totals know of them all.
        await client.AskAsync(ApiRequest.Get($"{Routes.Totals}?minPosition={position}"), cancellationToken);
    }

    private static Task<Rate> MeasureAsync(Target target, string path, int requests, CancellationToken cancellationToken)
    {
        var request = ApiRequest.Get(path);
        return Rate.MeasureAsync(target, InFlight, requests / 4, requests, _ => request, cancellationToken);
    }
}
