using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Credentials;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Microsoft.Extensions.Options;
using Orleans.Concurrency;

namespace AiTalent.Grains.Credentials;

[Reentrant]
[GrainType("credential")]
public sealed class CredentialGrain(EventLog log, AwardFacts facts, IOptions<CredentialOptions> options)
    : EventSourcedGrain<Credential, CredentialCommand, CredentialEvent>(log), ICredentialGrain
{
    protected override string Stream => StreamName.Credential(this.GetPrimaryKey());

    public async Task<Outcome<CredentialState>> Execute(CredentialCommand command)
    {
        if (command is not IssueCredential issue)
            return await Execute(command, Describe);
        var (known, refusal) = await facts.CompleteAsync(issue, Log.Writer.Clock.Now);
        return refusal is not null ? Outcome<CredentialState>.Refused(refusal) : await Execute(known, Describe);
    }

    public async Task<Outcome<CredentialState>> FollowResults(Guid? suspendedBy)
    {
        if (State.Issue is not { } issue)
            return Outcome<CredentialState>.Refused(Definitions.NotFound);
        var (isMet, position) = await facts.IsStillMetAsync(issue);
        return await Execute(new FollowResults(new CommandContext(Actor.System), isMet, TimeSpan.FromDays(options.Value.ReviewDays), position, suspendedBy), Describe);
    }

    public Task<CredentialState?> Find() => Read(state => state.Issue is null ? null : Describe(state));

    private static CredentialState Describe(Credential state) => new(
        state.Issue!.CredentialId, state.Issue.LearnerId, state.Issue.Award, state.Issue.InstitutionId, state.Status, state.Number!,
        state.Issue.EffectiveAt, state.Issue.MakesEngineer, state.Review?.DecideBy);
}
