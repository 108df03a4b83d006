using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Credentials;
using AiTalent.Domain.Credentials;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Credentials;

[Reentrant]
public sealed class CredentialGrain(EventLog log) : EventSourcedGrain<Credential, CredentialCommand, CredentialEvent>(log), ICredentialGrain
{
    protected override string Stream => StreamName.Credential(this.GetPrimaryKey());

    public Task<Outcome<CredentialState>> Execute(CredentialCommand command) => Execute(command, Describe);

    public Task<CredentialState?> Find() => Read(state => state.Issue is null ? null : Describe(state));

    private static CredentialState Describe(Credential state) => new(
        state.Issue!.CredentialId, state.Issue.LearnerId, state.Issue.Award, state.Issue.InstitutionId, state.Status, state.Number!,
        state.Issue.EffectiveAt, state.Issue.MakesEngineer);
}
