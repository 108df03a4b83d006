using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Cohorts;
using AiTalent.Domain.Cohorts;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Cohorts;

[Reentrant]
public sealed class CohortGrain(EventLog log) : EventSourcedGrain<Cohort, CohortCommand, CohortEvent>(log), ICohortGrain
{
    protected override string Stream => StreamName.Cohort(this.GetPrimaryKey());

    public Task<Outcome<CohortState>> Execute(CohortCommand command) => Execute(command, Describe);

    public Task<CohortState?> Find() => Read(state => state.Definition is null ? null : Describe(state));

    private static CohortState Describe(Cohort state) => new(state.Id, state.Definition!, state.Revision, [.. state.Members], state.Staff);
}
