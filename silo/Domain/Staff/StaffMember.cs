using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Staff;

/// <summary>Represents the roles of an account, except the learner role, which is not granted.</summary>
/// <param name="Roles">In the order in which they were granted.</param>
public sealed record StaffMember(ImmutableArray<StaffRole> Roles) : IAggregate<StaffMember, StaffCommand, StaffEvent>
{
    public static StaffMember Initial() => new([]);

    public static Decision<StaffEvent> Decide(StaffMember state, StaffCommand command)
    {
        if (AppointmentRule.Check(command) is { } refusal)
            return refusal;
        return command switch
        {
            GrantRole grant => state.Grant(grant),
            RemoveRole remove => state.Remove(remove),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of staff."),
        };
    }

    public static StaffMember Evolve(StaffMember state, StaffEvent @event) => @event switch
    {
        RoleGranted e => new(state.Roles.Add(new(e.Role, e.InstitutionId))),
        RoleRemoved e => new(state.Roles.Remove(new(e.Role, e.InstitutionId))),
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of staff."),
    };

    private Decision<StaffEvent> Grant(GrantRole command) => Roles.Contains(command.StaffRole)
        ? Decision<StaffEvent>.Nothing
        : new RoleGranted(command.AccountId, command.Role, command.InstitutionId);

    private Decision<StaffEvent> Remove(RemoveRole command) => Roles.Contains(command.StaffRole)
        ? new RoleRemoved(command.AccountId, command.Role, command.InstitutionId)
        : Decision<StaffEvent>.Nothing;
}
