using AiTalent.Application.People;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Credentials;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Application.Credentials.Batches;

/// <summary>
/// Sends one command for each learner of a batch. Each credential is one grain, so concurrent batches for the same credential create only
/// one.
/// </summary>
public sealed class CredentialBatchRunner(IGrainFactory grains, PersonReader people)
{
    private const int AtOnce = 256;

    public async Task RunAsync(CredentialBatch order, CancellationToken cancellationToken)
    {
        var outcomes = new Outcome<CredentialState>[order.Learners.Count];
        await Parallel.ForEachAsync(order.Learners.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (entry, _) =>
        {
            outcomes[entry.Index] = await IssueAsync(order, entry.Item);
            order.CountDone();
        });
        order.Finish(await TellAsync(order, outcomes, cancellationToken));
    }

    private Task<Outcome<CredentialState>> IssueAsync(CredentialBatch order, Guid learner)
    {
        var id = CredentialIdentity.IdOf(learner, order.Award);
        var context = new CommandContext(order.Owner, CommandId: DerivedId.From(order.Id, $"issue/{learner}"));
        return grains.GetGrain<ICredentialGrain>(id).Execute(
            new IssueCredential(context, learner, order.Award, order.InstitutionId, Issuers: [], MakesEngineer: false, MissingCourses: []));
    }

    private async Task<CredentialBatchResults> TellAsync(CredentialBatch order, Outcome<CredentialState>[] outcomes, CancellationToken cancellationToken)
    {
        var refused = order.Learners.Zip(outcomes).Where(pair => pair.Second.Refusal is not null).ToList();
        var names = await people.ReadAsync(order.Owner, [.. refused.Select(pair => pair.First)], AccessReason.Credentials, cancellationToken);
        return new CredentialBatchResults(
            outcomes.Count(outcome => outcome.Refusal is null && !outcome.Repeated),
            outcomes.Count(outcome => outcome.Refusal is null && outcome.Repeated),
            [.. refused.Select(pair => new RefusedCredential(
                pair.First, names.TryGetValue(pair.First, out var person) ? PersonName.Of(person) : null, pair.Second.Refusal!.Code))],
            outcomes.Select(outcome => outcome.Position).DefaultIfEmpty().Max());
    }
}
