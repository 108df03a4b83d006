using System.Diagnostics;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Load.Allotments;
using AiTalent.Load.Http;
using AiTalent.Load.Ledger;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Race;

/// <summary>Represents one race: its plan, the responses to clients, and the check of their truth.</summary>
internal sealed class Race(RaceSettings settings, Target target, Guid run, Endings endings, IReadOnlyList<RaceItem> items)
{
    private TimeSpan _took;

    public RaceTraffic Traffic { get; } = new(run, endings);

    public static async Task<Race> PrepareAsync(RaceSettings settings, Target target, CancellationToken cancellationToken)
    {
        var campus = await Campus.FoundAsync(target, cancellationToken);
        var run = await campus.ScheduleAsync(settings.Seats, cancellationToken);
        var endings = new Endings(campus, await Agreement.SignAsync(campus, pledged: 1_000_000, cancellationToken));
        return new Race(settings, target, run, endings, RacePlan.Draw(settings, await campus.RegisterAsync(settings.Learners, cancellationToken)));
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await Clients.ForEachAsync(target, settings.InFlight, items, Traffic.DoAsync, cancellationToken);
        _took = Stopwatch.GetElapsedTime(started);
    }

    public async Task<bool> CheckAsync(RunningSystem system, Storage storage, string title, TextWriter output, CancellationToken cancellationToken)
    {
        var unended = await endings.CheckAsync(cancellationToken);
        var shown = await ShownAsync(cancellationToken);
        var verified = await system.VerifyAsync(cancellationToken);
        await system.StopAsync();
        var (events, head) = (new List<StoredEvent>(), 0L);
        await storage.ReadLogAsync(
            stored =>
            {
                head = stored.Position;
                if (stored.Stream == StreamName.CourseRun(run))
                    events.Add(stored);
            },
            cancellationToken);
        var ledger = new RunLedger();
        RunLog.Project(ledger, events);

        List<string> wrong = [.. unended, .. ledger.Broken, .. RunLog.Untrue(ledger, Traffic.Told), .. Differences(ledger, shown)];
        if (!verified.IsExact)
            wrong.Add($"verify: {verified.Output}");
        Print(title, ledger, head, output);
        await output.WriteLineAsync(wrong.Count == 0 ? "Every check holds; verify found 0 differences." : $"{wrong.Count} checks do not hold:");
        foreach (var line in wrong.Take(20))
            await output.WriteLineAsync($"  {line}");
        return wrong.Count == 0;
    }

    private async Task<(int Taken, int Waitlisted, Measures Totals)> ShownAsync(CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        var position = Traffic.Told.Max(answer => answer.Position);
        var seen = await client.AskAsync(ApiRequest.Get($"{Routes.Run(run)}?minPosition={position}"), cancellationToken);
        var totals = await new TotalsReader(client, position).ReadAsync("course-run", null, cancellationToken);
        return (seen.GetProperty("taken").GetInt32(), seen.GetProperty("waitlisted").GetInt32(), totals.Of(run.ToString()));
    }

    private static IEnumerable<string> Differences(RunLedger ledger, (int Taken, int Waitlisted, Measures Totals) shown)
    {
        (string What, long Shown, long Counted)[] figures =
        [
            ("taken", shown.Taken, ledger.Taken),
            ("waitlisted", shown.Waitlisted, ledger.Waiting),
            ("total enrolled", shown.Totals.Enrolled, ledger.CountOf(EnrolmentStatus.Enrolled)),
            ("total waitlisted", shown.Totals.Waitlisted, ledger.CountOf(EnrolmentStatus.Waitlisted)),
            ("total withdrawn", shown.Totals.Withdrawn, ledger.CountOf(EnrolmentStatus.Withdrawn)),
        ];
        return figures.Where(figure => figure.Shown != figure.Counted).Select(figure => $"{figure.What}: {figure.Shown} shown, {figure.Counted} counted");
    }

    private void Print(string title, RunLedger ledger, long head, TextWriter output)
    {
        var table = new Table(title, "figure", "value");
        table.Add("learners", settings.Learners);
        table.Add("requests answered", Traffic.Answers);
        table.Add("seconds", _took.TotalSeconds);
        table.Add("places told to clients, each found in the log", Traffic.Told.Count);
        table.Add("capacity at the end", ledger.Capacity);
        table.Add("seats taken", ledger.Taken);
        table.Add("waiting", ledger.Waiting);
        table.Add("promoted from the waitlist", ledger.Learners.Values.Sum(Promotions));
        table.Add("events of the run, all checked", ledger.Learners.Values.Sum(moments => moments.Count));
        table.Add("positions of the log", head);
        foreach (var (ending, count) in endings.Done.OrderBy(done => done.Key))
            table.Add($"runs beside it: {ending}", count);
        foreach (var (code, count) in Traffic.Refused.OrderBy(refused => refused.Key, StringComparer.Ordinal))
            table.Add($"refused {code}", count);
        table.Print(output);
    }

    private static int Promotions(List<LearnerMoment> moments) =>
        moments.Zip(moments.Skip(1)).Count(pair => pair.First.Status == EnrolmentStatus.Waitlisted && pair.Second.Status == EnrolmentStatus.Enrolled);
}
