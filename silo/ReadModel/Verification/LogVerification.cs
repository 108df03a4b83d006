using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Verification;

/// <summary>
/// Recounts the whole log from its first event, plainly and in memory, checks every rule that must hold in it, and compares the read
/// model with it at the position that the read model stands at. It shares no code with the projections but the rules of the domain.
/// Takes about a minute and 1 GB for a million events; writes nothing; the system may go on meanwhile.
/// </summary>
public sealed class LogVerification(ReadDatabase database, IEventStore log)
{
    private const int Page = 5_000;

    /// <param name="progress">Is told the position that the recount has reached.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<VerificationReport> RunAsync(IProgress<long>? progress, CancellationToken cancellationToken) => Task.Run(
        () => database.ReadAsync(session => RunAsync(session, progress), cancellationToken), cancellationToken);

    private async Task<VerificationReport> RunAsync(ReadSession session, IProgress<long>? progress)
    {
        var differences = new Differences();
        var recount = await RecountAsync(session, differences, progress);
        recount.Partnerships.CheckBlocks(recount.Position);
        differences.Same("log", "", "position", session.Position, recount.Position);

        var totals = new TotalsRecount();
        var runs = recount.Runs.ToDictionary(run => run.Key, run => run.Value.Run.Definition!);
        foreach (var learner in recount.Learners.Values)
            totals.Count(learner, id => runs[id]);
        await TotalsComparison.CompareAsync(session, totals, differences);
        await RunComparison.CompareAsync(session, recount, differences);
        await RegistryComparison.CompareAsync(session, recount, differences);
        return new VerificationReport(session.Position, recount.Position, differences.Checks, differences.Count, differences.First);
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
                    recount.Follow(held, isLastOfCommit: !IsSameCommit(held, stored));
                held = stored;
            }

            if (page.Count == 0)
            {
                if (held is null)
                    break;
                var next = await log.ReadLogAsync(held.Position, 1, session.CancellationToken);
                recount.Follow(held, isLastOfCommit: next.Count == 0 || !IsSameCommit(held, next[0]));
                held = null;
            }

            progress?.Report(recount.Position);
        }

        return recount;
    }

    private static bool IsSameCommit(StoredEvent first, StoredEvent second) =>
        first.Stream == second.Stream && first.At == second.At && first.CommandId == second.CommandId && first.Actor == second.Actor;
}
