using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Programmes;
using AiTalent.Domain.Programmes;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Programmes;

[Reentrant]
public sealed class ProgrammeGrain(EventLog log) : EventSourcedGrain<Programme, ProgrammeCommand, ProgrammeEvent>(log), IProgrammeGrain
{
    protected override string Stream => StreamName.Programme(this.GetPrimaryKey());

    public Task<Outcome<ProgrammeState>> Execute(ProgrammeCommand command) => Execute(command, Describe);

    public Task<ProgrammeState?> Find() => Read(state => state.Definition is null ? null : Describe(state));

    private static ProgrammeState Describe(Programme state) => new(state.Id, state.Definition!, state.Revision, state.Accreditation.Periods);
}
