using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Institutions;
using AiTalent.Domain.Institutions;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Institutions;

[Reentrant]
[GrainType("institution")]
public sealed class InstitutionGrain(EventLog log) : EventSourcedGrain<Institution, InstitutionCommand, InstitutionEvent>(log), IInstitutionGrain
{
    protected override string Stream => StreamName.Institution(this.GetPrimaryKey());

    public Task<Outcome<InstitutionState>> Execute(InstitutionCommand command) => Execute(command, Describe);

    public Task<InstitutionState?> Find() => Read(state => state.Definition is null ? null : Describe(state));

    private static InstitutionState Describe(Institution state) => new(state.Id, state.Definition!, state.Revision);
}
