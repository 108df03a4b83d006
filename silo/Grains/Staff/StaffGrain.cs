using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Staff;
using AiTalent.Domain.Staff;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Staff;

[Reentrant]
[GrainType("staff")]
public sealed class StaffGrain(EventLog log, StaffFacts facts) : EventSourcedGrain<StaffMember, StaffCommand, StaffEvent>(log), IStaffGrain
{
    private Guid Id => this.GetPrimaryKey();

    protected override string Stream => StreamName.Staff(Id);

    public async Task<Outcome<StaffState>> Execute(StaffCommand command)
    {
        var (known, refusal) = await facts.CompleteAsync(command with { AccountId = Id });
        return refusal is not null ? Outcome<StaffState>.Refused(refusal) : await Execute(known, Describe);
    }

    public Task<StaffState> Find() => Read(Describe);

    private StaffState Describe(StaffMember state) => new(Id, state.Roles);
}
