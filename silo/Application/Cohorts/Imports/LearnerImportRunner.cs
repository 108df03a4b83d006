using AiTalent.Application.People;
using AiTalent.Contracts.Cohorts;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>
/// Carries out a confirmed import: registers its learners, adds them to the cohort, and enrols the cohort or the selected learners; or
/// withdraws them. It uses the commands that API clients send, with the same rules.
/// </summary>
public sealed class LearnerImportRunner(IGrainFactory grains, PersonReader people, PersonRecognition recognition)
{
    private const int AtOnce = 64;
    private const int RowsAtOnce = 500;

    public async Task RunAsync(LearnerImport import, CancellationToken cancellationToken)
    {
        var cohort = grains.GetGrain<ICohortGrain>(import.CohortId);
        var (registered, position) = (new List<LearnerImportResult>(), 0L);
        // Registered learners become members soon after, so that an import repeated after an interruption recognises them.
        foreach (var some in (await RecogniseAsync(import, cohort, cancellationToken)).Chunk(RowsAtOnce))
        {
            var results = await RegisterAsync(import, some, cancellationToken);
            registered.AddRange(results);
            var joined = await cohort.Execute(new AddMembers(
                ContextOf(import, $"members/{some[0].Line}"), [.. results.Where(row => row.RefusalCode is null).Select(row => row.LearnerId)]));
            if (joined.Refusal is { } refusal)
            {
                import.Refuse(refusal.Code);
                return;
            }

            position = joined.Position;
        }

        if (import.Order?.CourseRunId is not { } run)
        {
            import.Finish(new LearnerImportResults(registered, position));
            return;
        }

        if (import.Order.WithdrawalReason is { } reason)
            await WithdrawAsync(import, run, reason, cancellationToken);
        else
            await EnrolAsync(import, cohort, run, registered, cancellationToken);
    }

    private async Task WithdrawAsync(LearnerImport import, Guid runId, string reason, CancellationToken cancellationToken)
    {
        var (learners, run) = (import.Chosen ?? [], grains.GetGrain<ICourseRunGrain>(runId));
        var names = await people.ReadAsync(import.Owner, learners, AccessReason.Cohort, cancellationToken);
        import.ToEnrol = learners.Count;
        var (results, position) = (new List<LearnerImportResult>(), 0L);
        foreach (var some in learners.Chunk(AtOnce))
        {
            var outcomes = await Task.WhenAll(some.Select(learner =>
                run.Withdraw(new Withdraw(ContextOf(import, $"withdraw/{runId}/{learner}"), learner, ReasonCode: reason))));
            results.AddRange(some.Zip(outcomes, (learner, outcome) => WithOutcome(Named(names, learner), outcome)));
            position = Math.Max(position, outcomes.Max(outcome => outcome.Position));
            import.CountEnrolled(some.Length);
        }

        import.Finish(new LearnerImportResults(results, position));
    }

    /// <summary>Recognises the learners that are known by now, who may differ from those of the preview.</summary>
    private async Task<IReadOnlyList<LearnerImportRow>> RecogniseAsync(LearnerImport import, ICohortGrain cohort, CancellationToken cancellationToken)
    {
        if (import.Good.Count == 0 || await cohort.Find() is not { } found)
            return import.Good;
        return await recognition.RecogniseAsync(import.Good, found.Definition.InstitutionId, found.Members, cancellationToken);
    }

    private async Task<LearnerImportResult[]> RegisterAsync(LearnerImport import, LearnerImportRow[] rows, CancellationToken cancellationToken)
    {
        var results = new LearnerImportResult[rows.Length];
        await Parallel.ForEachAsync(rows.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (entry, _) =>
        {
            var (place, row) = entry;
            results[place] = row.Known is { } learner ? new LearnerImportResult(row.Line, learner, row.Name, null, null, row.IsMember) : await RegisterAsync(import, row);
            import.CountRegistered();
        });
        return results;
    }

    private async Task<LearnerImportResult> RegisterAsync(LearnerImport import, LearnerImportRow row)
    {
        var id = DerivedId.From(import.Id, $"learner/{row.Line}");
        if (row.Problem is { } problem)
            return new LearnerImportResult(row.Line, id, row.Name, null, problem.Code);
        var outcome = await grains.GetGrain<ILearnerGrain>(id).Register(new RegisterLearner(ContextOf(import, $"register/{row.Line}"), id, row.Profile!), row.Person);
        return new LearnerImportResult(row.Line, id, row.Name, null, outcome.Refusal?.Code);
    }

    private async Task EnrolAsync(LearnerImport import, ICohortGrain cohort, Guid runId, List<LearnerImportResult> registered, CancellationToken cancellationToken)
    {
        var sent = await cohort.Execute(new EnrolCohort(ContextOf(import, $"send/{runId}"), runId, import.Chosen is { } chosen ? [.. chosen] : null));
        if (sent.Refusal is { } refusal)
        {
            import.Refuse(refusal.Code);
            return;
        }

        var (members, programme) = (sent.Answer!.Members, sent.Answer.Definition.ProgrammeId);
        var fromTable = registered.ToDictionary(row => row.LearnerId);
        var before = (import.Chosen?.Intersect(members) ?? members).Where(member => !fromTable.ContainsKey(member)).ToList();
        var names = await people.ReadAsync(import.Owner, before, AccessReason.Cohort, cancellationToken);
        import.ToEnrol = import.Chosen is null ? members.Length : before.Count;
        var run = grains.GetGrain<ICourseRunGrain>(runId);
        var (results, position) = (registered.Where(row => row.RefusalCode is not null).ToList(), sent.Position);
        // In the order of the table: the first rows get the seats.
        foreach (var some in registered.Where(row => row.RefusalCode is null).Select(row => row.LearnerId).Concat(before).Chunk(RowsAtOnce))
        {
            var outcomes = await run.EnrolBatch([.. some.Select(learner =>
                new Enrol(ContextOf(import, $"enrol/{runId}/{learner}"), learner, programme, import.Order!.PartnershipId))]);
            results.AddRange(some.Zip(outcomes, (learner, outcome) => fromTable.TryGetValue(learner, out var row)
                ? WithOutcome(row, outcome)
                : WithOutcome(Named(names, learner), outcome)));
            position = Math.Max(position, outcomes.Max(outcome => outcome.Position));
            import.CountEnrolled(some.Length);
        }

        import.Finish(new LearnerImportResults(results, position));
    }

    private static LearnerImportResult Named(IReadOnlyDictionary<Guid, PersonData> names, Guid learner) =>
        new(null, learner, names.TryGetValue(learner, out var person) ? PersonName.Of(person) : null, null, null);

    private static LearnerImportResult WithOutcome(LearnerImportResult row, Outcome<EnrolmentState> outcome) =>
        row with { Status = outcome.Answer?.Status, RefusalCode = outcome.Refusal?.Code, Subjects = outcome.Refusal?.Subjects ?? default };

    private static CommandContext ContextOf(LearnerImport import, string step) => new(import.Owner, CommandId: DerivedId.From(import.Id, step));
}
