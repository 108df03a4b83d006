using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.SetAsides;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Verification;

/// <summary>
/// Recounts the whole log from its first event, independently and in memory, checks every rule that must hold in
/// it, and compares the read model with it at the read model's position. It shares no code with the projections
/// except the domain rules. Takes about a minute and 1 GB for a million events; writes nothing; the system may
/// continue to run.
/// </summary>
public sealed class LogVerification(ReadDatabase database, IEventStore log)
{
    private const int Page = 5_000;
    private const int MaxSetAside = 1_000;
    private const int MaxDoubles = 1_000;

    /// <param name="progress">Receives the position that the recount has reached.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task<VerificationReport> RunAsync(IProgress<long>? progress, CancellationToken cancellationToken) => Task.Run(
        () => database.ReadAsync(session => RunAsync(session, progress), cancellationToken), cancellationToken);

    private async Task<VerificationReport> RunAsync(ReadSession session, IProgress<long>? progress)
    {
        var differences = new Differences();
        var head = await log.ReadHeadAsync(session.CancellationToken);
        var lag = await ReadModelLag.AtAsync(log, session.Position, session.CancellationToken);
        var recount = await RecountAsync(session, differences, progress);
        differences.Same("log", "", "position", session.Position, recount.Position);
        if (head < session.Position)
            differences.Add("log", "", "head", $"at least {session.Position}", $"{head}", null);
        await CompareSetAsideAsync(session, differences);
        await ComparedAsync("blocks", () => CheckBlocks(recount), differences);
        await ComparedAsync("totals", () => CompareTotalsAsync(session, recount, differences), differences);
        await ComparedAsync("runs", () => RunComparison.CompareAsync(session, recount, differences), differences);
        await ComparedAsync("registry", () => RegistryComparison.CompareAsync(session, recount, differences), differences);
        var doubles = await CourseSeatQueries.DoublesAsync(session, session.At, MaxDoubles);
        return new VerificationReport(session.Position, recount.Position, differences.Checks, differences.Count, differences.First, head, lag, doubles);
    }

    private static Task CheckBlocks(LogRecount recount)
    {
        recount.Partnerships.CheckBlocks(recount.Position);
        return Task.CompletedTask;
    }

    private static Task CompareTotalsAsync(ReadSession session, LogRecount recount, Differences differences)
    {
        var totals = new TotalsRecount();
        var runs = recount.Runs.ToDictionary(run => run.Key, run => run.Value.Run.Definition!);
        foreach (var learner in recount.Learners.Values)
            totals.Count(learner, id => runs[id]);
        return TotalsComparison.CompareAsync(session, totals, differences);
    }

    private static async Task CompareSetAsideAsync(ReadSession session, Differences differences)
    {
        differences.Same("log", "", "set aside", 0L, session.SetAside);
        foreach (var setAside in await SetAsideQueries.ListAsync(session, MaxSetAside))
            differences.Add("set-aside", setAside.Stream, setAside.Type, $"counted at position {setAside.Position}", setAside.Error ?? "waits", null);
    }

    /// <summary>
    /// Compares one part. An event that the recount itself cannot process leaves gaps, which must not prevent the
    /// comparison of the other figures.
    /// </summary>
    private static async Task ComparedAsync(string what, Func<Task> compare, Differences differences)
    {
        try
        {
            await compare();
        }
        catch (Exception failure) when (ProjectionFailure.IsOfContent(failure))
        {
            differences.Add("recount", what, "compared", "yes", $"{failure.GetType().Name}: {failure.Message}", null);
        }
    }

    private async Task<LogRecount> RecountAsync(ReadSession session, Differences differences, IProgress<long>? progress)
    {
        var recount = new LogRecount(differences);
        StoredEvent? held = null;
        while (recount.Position < session.Position)
        {
            var after = held?.Position ?? recount.Position;
            var limit = (int)Math.Min(Page, session.Position - after);
            var page = limit == 0 ? [] : await log.ReadLogAsync(after, limit, session.CancellationToken);
            foreach (var stored in page)
            {
                if (held is not null)
                    Follow(recount, held, isLastOfCommit: !IsSameCommit(held, stored), differences);
                held = stored;
            }

            if (page.Count == 0)
            {
                if (held is null)
                    break;
                var next = await log.ReadLogAsync(held.Position, 1, session.CancellationToken);
                Follow(recount, held, isLastOfCommit: next.Count == 0 || !IsSameCommit(held, next[0]), differences);
                held = null;
            }

            progress?.Report(recount.Position);
        }

        return recount;
    }

    private static void Follow(LogRecount recount, StoredEvent stored, bool isLastOfCommit, Differences differences)
    {
        try
        {
            recount.Follow(stored, isLastOfCommit);
        }
        catch (Exception failure) when (ProjectionFailure.IsOfContent(failure))
        {
            differences.Add("recount", stored.Stream, stored.Type, $"folded at position {stored.Position}", $"{failure.GetType().Name}: {failure.Message}", null);
        }
    }

    private static bool IsSameCommit(StoredEvent first, StoredEvent second) =>
        first.Stream == second.Stream && first.At == second.At && first.CommandId == second.CommandId && first.Actor == second.Actor;
}
