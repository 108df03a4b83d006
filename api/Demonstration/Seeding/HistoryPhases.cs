using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Credentials;
using AiTalent.Contracts.Credentials;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>
/// Seeds the events of the runs and the credentials: first the runs of the tour, then month by month, so that viewers see the number of
/// engineers grow as it did, then the current runs.
/// </summary>
internal sealed class HistoryPhases(DemonstrationPlan plan, IGrainFactory grains, SeedRunner crew, SeedReader reader)
{
    private const int RunsAtOnce = 6;
    private const int CredentialsAtOnce = 256;

    private readonly RunHistory _history = new(new PlannedCommands(plan), grains, crew);

    public IEnumerable<Phase> All()
    {
        var runs = plan.Runs.Where(run => run.Attendances.Count > 0 || run.IsClosed).ToList();
        var over = runs.Where(run => run.IsOver).ToLookup(run => MonthOf(run.EndsOn));
        var issued = plan.Credentials.Issued.ToLookup(credential => MonthOf(DateOnly.FromDateTime(credential.IssuedAt.UtcDateTime)));
        yield return Enrolments("runs of the tour", [.. runs.Where(run => run.IsReserved)]);
        foreach (var month in over.Select(ended => ended.Key).Union(issued.Select(given => given.Key)).Order())
        {
            yield return Enrolments($"courses of {month:yyyy-MM}", [.. over[month]]);
            yield return Issue($"credentials of {month:yyyy-MM}", [.. issued[month]]);
        }

        yield return Enrolments("courses under way", [.. runs.Where(run => !run.IsOver && !run.IsReserved)]);
        yield return Amend([.. plan.Credentials.Issued.Where(credential => PlannedCommands.Amend(credential) is not null)]);
    }

    private Phase Enrolments(string name, IReadOnlyList<PlannedRun> runs) => new(
        name, runs.Sum(RunHistory.StepsOf),
        async () => runs.Count == 0 || await _history.IsDoneAsync(runs[^1]),
        stop => crew.EachAsync(runs, RunsAtOnce, RunHistory.StepsOf, WriteAsync, stop));

    private async Task WriteAsync(PlannedRun run, CancellationToken stop)
    {
        if (!await _history.IsDoneAsync(run))
            await _history.WriteAsync(run, stop);
    }

    private Phase Issue(string name, IReadOnlyList<PlannedCredential> credentials) => new(
        name, credentials.Count,
        async () => credentials.Count == 0 || await Grain(credentials[^1]).Find() is not null,
        stop => IssueAsync(credentials, stop));

    /// <summary>Issues credentials. Passed courses are looked up in the read model, which must have projected the results first.</summary>
    private async Task IssueAsync(IReadOnlyList<PlannedCredential> credentials, CancellationToken stop)
    {
        await reader.CatchUpAsync(stop);
        await crew.EachAsync(credentials, CredentialsAtOnce, _ => 1, (credential, _) =>
            crew.TellAsync(() => Grain(credential).Execute(PlannedCommands.Issue(credential)), stop), stop);
    }

    private Phase Amend(IReadOnlyList<PlannedCredential> credentials) => new(
        "corrections", credentials.Count,
        async () => credentials.Count == 0 || (await Grain(credentials[^1]).Find())?.Status == credentials[^1].Status,
        stop => crew.EachAsync(credentials, RunsAtOnce, _ => 1, (credential, _) =>
            crew.TellAsync(() => Grain(credential).Execute(PlannedCommands.Amend(credential)!), stop), stop));

    private ICredentialGrain Grain(PlannedCredential credential) => grains.GetGrain<ICredentialGrain>(credential.Id);

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
