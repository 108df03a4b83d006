using System.Diagnostics;
using AiTalent.Load.Freshness;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Nation;

/// <summary>Opens every ministry view of a whole country repeatedly while enrolments arrive.</summary>
internal sealed class NationScenario : IScenario
{
    private const double AllowedMilliseconds = 300;
    private const int Runs = 40;
    private const int WarmUpSeconds = 3;
    private const double Mega = 1024 * 1024;

    /// <summary>Tolerance for the clocks of two processes and the duration of the last responses.</summary>
    private const double RateTolerance = 0.995;

    public string Name => "nation";

    public string Usage => "[--learners 1000000] [--per-second 500] [--seconds 150] [--data FOLDER] [--untimed] [--unverified] [--postgres]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = NationSettings.From(options);
        options.ThrowIfUnknown();
        await using var storage = settings.Folder is { } folder ? Storage.Keep(folder) : await Storage.CreateAsync(settings.PostgreSql);
        var nation = await LoadAsync(settings, storage, output, cancellationToken);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        var target = await system.SignInAsync(cancellationToken);
        await system.StopAsync();
        var session = (await OpenSessions.MakeAsync(storage, [new Person(NationActors.Analyst, NationIds.Of(NationKind.Account, 2), "mfa")], cancellationToken))[0];
        var started = Stopwatch.GetTimestamp();
        await system.StartAgainAsync(cancellationToken);
        await output.WriteLineAsync($"Started again in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s with {system.Memory / Mega:0} MB of memory; the data take {SizeOf(storage.Folder) / Mega:#,0} MB.");

        var catalogue = new NationCatalogue(nation.Size);
        var runs = new NationRuns(catalogue, new NationCalendar(nation.Anchor));
        using var browser = new PageBrowser(target.Server, session);
        var analyst = new Analyst(browser, new MinistryViews(runs, catalogue, new NationCalendar(nation.Anchor)).All());
        await analyst.LookAroundAsync(cancellationToken);
        var rate = await ArriveAsync(settings, nation, target, catalogue, analyst, cancellationToken);
        var isFast = Report($"{nation.Size.Learners:#,0} learners on {storage.Name}, {rate:0} enrolments/s meanwhile", analyst, output);
        await output.WriteLineAsync($"Memory {system.Memory / Mega:0} MB.");
        await system.StopAsync();
        var isHeld = !settings.IsTimed || (isFast && rate >= settings.PerSecond * RateTolerance);
        return (!settings.IsVerified || await VerifyAsync(system, output, cancellationToken)) && isHeld;
    }

    private static async Task<KeptNation> LoadAsync(NationSettings settings, Storage storage, TextWriter output, CancellationToken cancellationToken)
    {
        if (KeptNation.Find(storage.Folder) is { } kept)
        {
            await NationMaker.CatchUpAsync(storage.Options, cancellationToken);
            return kept;
        }

        var nation = new KeptNation(settings.Size, DateTimeOffset.UtcNow);
        var made = await NationMaker.MakeAsync(storage.Options, nation.Size, nation.Anchor, cancellationToken);
        nation.Keep(storage.Folder);
        await output.WriteLineAsync($"{made.Events:#,0} events decided and written in {made.Log.TotalSeconds:0} s, in the read model after {made.All.TotalSeconds:0} s.");
        return nation;
    }

    /// <summary>Enrols learners of the whole country in new runs while the analyst reads.</summary>
    /// <returns>Acknowledged enrolments per second.</returns>
    private static async Task<double> ArriveAsync(
        NationSettings settings, KeptNation nation, Target target, NationCatalogue catalogue, Analyst analyst, CancellationToken cancellationToken)
    {
        var university = catalogue.Universities[0];
        var runs = await new Campus(target, university.Id, university.Electives[0]).ScheduleAsync(Runs, capacity: null, cancellationToken);
        var steady = new SteadyEnrolments(target, runs, settings.PerSecond);
        // In steps that do not divide the number of runs, so that no learner enrols twice and neighbours are not adjacent.
        var learners = Enumerable.Range(0, settings.PerSecond * (settings.Seconds + WarmUpSeconds))
            .Select(i => NationIds.Of(NationKind.Learner, (int)(i * 7_919L % nation.Size.Learners))).ToList();
        await steady.RunAsync([.. learners.Take(settings.PerSecond * WarmUpSeconds)], cancellationToken);

        var began = Stopwatch.GetTimestamp();
        var arriving = steady.RunAsync([.. learners.Skip(settings.PerSecond * WarmUpSeconds)], cancellationToken);
        await analyst.WatchUntilAsync(arriving, cancellationToken);
        var told = await arriving;
        return told.Count / Stopwatch.GetElapsedTime(began, told.Max(one => one.At)).TotalSeconds;
    }

    private static bool Report(string title, Analyst analyst, TextWriter output)
    {
        var table = new Table(title, "view", "opened", "p50 ms", "p95 ms", "max ms", "");
        var isFast = true;
        foreach (var (view, times) in analyst.Seen)
        {
            var slow = times.Percentile(0.95) >= AllowedMilliseconds;
            table.Add(view.Name, times.Count, times.Percentile(0.5), times.Percentile(0.95), times.Percentile(1), slow ? "slow" : "");
            isFast &= !slow;
        }

        table.Print(output);
        return isFast;
    }

    private static async Task<bool> VerifyAsync(RunningSystem system, TextWriter output, CancellationToken cancellationToken)
    {
        var (isExact, told) = await system.VerifyAsync(cancellationToken);
        await output.WriteLineAsync(told);
        return isExact;
    }

    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
