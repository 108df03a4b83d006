using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Load.Http;
using AiTalent.Load.Ledger;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>Checks the state after the day against the responses to students, the API, the log and the result of <c>verify</c>.</summary>
internal sealed class EnrolmentDayCheck(DaySettings settings, Guid run, IReadOnlyList<Student> students, IReadOnlyList<Visit> visits)
{
    private int Seated => Math.Min(settings.Seats, students.Count);

    /// <returns>The violations.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(RunningSystem system, Storage storage, Target target, CancellationToken cancellationToken)
    {
        List<string> wrong =
        [
            .. visits.Select(visit => visit.Failure).OfType<string>().GroupBy(failure => failure).Select(same => $"{same.Count()} times: {same.Key}"),
            .. Differences("told to students", CountOf(EnrolmentStatus.Enrolled), CountOf(EnrolmentStatus.Waitlisted)),
        ];
        var position = await HeadAsync(target, cancellationToken);
        using (var client = new ApiClient(target))
        {
            var seen = await client.AskAsync(ApiRequest.Get($"{Routes.Run(run)}?minPosition={position}"), cancellationToken);
            wrong.AddRange(Differences("shown by the API", seen.GetProperty("taken").GetInt32(), seen.GetProperty("waitlisted").GetInt32()));
        }

        var verified = await system.VerifyAsync(cancellationToken);
        if (!verified.IsExact)
            wrong.Add($"verify: {verified.Output}");
        await system.StopAsync();
        wrong.AddRange(await UntrueAsync(storage, cancellationToken));
        return wrong;
    }

    private int CountOf(EnrolmentStatus status) => visits.Count(visit => visit.Outcome == status);

    private IEnumerable<string> Differences(string where, int enrolled, int waiting)
    {
        if (enrolled != Seated)
            yield return $"{enrolled} enrolled, {where}, of {Seated}";
        if (waiting != students.Count - Seated)
            yield return $"{waiting} waiting, {where}, of {students.Count - Seated}";
    }

    private static async Task<long> HeadAsync(Target target, CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        var totals = await client.AskAsync(ApiRequest.Get(Routes.Totals), cancellationToken);
        return totals.GetProperty("position").GetInt64();
    }

    /// <summary>Checks that each student has one enrolment in the log, equal to the one in the response.</summary>
    private async Task<IEnumerable<string>> UntrueAsync(Storage storage, CancellationToken cancellationToken)
    {
        var (events, ledger) = (new List<StoredEvent>(), new RunLedger());
        await storage.ReadLogAsync(
            stored =>
            {
                if (stored.Stream == StreamName.CourseRun(run))
                    events.Add(stored);
            },
            cancellationToken);
        RunLog.Project(ledger, events);
        var untrue = students.Zip(visits).Where(pair => !HasEnrolment(ledger, pair.First.Learner, pair.Second.Outcome))
            .Select(pair => $"{pair.First.Learner} was told {pair.Second.Outcome} and the log says otherwise");
        return [.. ledger.Broken, .. Differences("in the log", ledger.CountOf(EnrolmentStatus.Enrolled), ledger.Waiting), .. untrue];
    }

    private static bool HasEnrolment(RunLedger ledger, Guid learner, EnrolmentStatus? told) =>
        ledger.Learners.TryGetValue(learner, out var moments) && moments is [var only] && only.Status == told;
}
