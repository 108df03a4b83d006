using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Staff;

/// <summary>The roles that an account holds beside that of a learner, which nobody grants.</summary>
/// <param name="Roles">In the order in which they were granted.</param>
public sealed record StaffMember(ImmutableArray<StaffRole> Roles) : IAggregate<StaffMember, StaffCommand, StaffEvent>
{
    public static readonly Refusal OwnRole = new("own_role", "role");
    public static readonly Refusal AlreadyAdministered = new("already_administered", "role");

    public static StaffMember Initial() => new([]);

    public static Decision<StaffEvent> Decide(StaffMember state, StaffCommand command)
    {
        if (MayAppoint(command) is { } refusal)
            return refusal;
        return command switch
        {
            GrantRole grant => state.Grant(grant),
            RemoveRole remove => state.Remove(remove),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of staff."),
        };
    }

    public static StaffMember Evolve(StaffMember state, StaffEvent happened) => happened switch
    {
        RoleGranted e => new(state.Roles.Add(new(e.Role, e.InstitutionId))),
        RoleRemoved e => new(state.Roles.Remove(new(e.Role, e.InstitutionId))),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of staff."),
    };

    private Decision<StaffEvent> Grant(GrantRole command)
    {
        if (command.StaffRole.CheckKind(command.Kind) is { } misplaced)
            return misplaced;
        return Roles.Contains(command.StaffRole)
            ? Decision<StaffEvent>.Nothing
            : new RoleGranted(command.AccountId, command.Role, command.InstitutionId);
    }

    /// <summary>Also where the institution has become one of another kind since.</summary>
    private Decision<StaffEvent> Remove(RemoveRole command)
    {
        if (IsOwn(command))
            return OwnRole;
        return Roles.Contains(command.StaffRole)
            ? new RoleRemoved(command.AccountId, command.Role, command.InstitutionId)
            : Decision<StaffEvent>.Nothing;
    }

    private static Refusal? MayAppoint(StaffCommand command)
    {
        var actor = command.Actor;
        if ((Rights.Needs(actor, CommandTable.Of(command).Needs) ?? command.StaffRole.Check()) is { } refusal)
            return refusal;
        var appointing = Appointments.Of(actor.Role, command.Role);
        if (appointing == Appointing.None || (appointing == Appointing.Once && command is RemoveRole))
            return Rights.NotPermitted("role");
        if ((command.InstitutionId is { } institution ? Rights.Needs(command, institution) : Rights.Needs(command)) is { } elsewhere)
            return elsewhere;
        return appointing != Appointing.Any && command.HeldByOthers ? AlreadyAdministered : null;
    }

    /// <summary>Whoever gives up the role that they act by could not take it back.</summary>
    private static bool IsOwn(RemoveRole command) =>
        command.Actor.Is(command.AccountId) && command.StaffRole == new StaffRole(command.Actor.Role, command.Actor.InstitutionId);
}
