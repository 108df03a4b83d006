using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Staff;

/// <summary>
/// Who gives and takes which role where. What an account holds already makes no difference to it, so that it is also asked before
/// somebody is invited whose account is not known.
/// </summary>
public static class AppointmentRule
{
    public static readonly Refusal OwnRole = new("own_role", "role");
    public static readonly Refusal AlreadyAdministered = new("already_administered", "role");

    /// <param name="command">With its facts.</param>
    /// <returns>Why not; null where it may be done.</returns>
    public static Refusal? Check(StaffCommand command) => CheckAppoint(command) ?? command switch
    {
        GrantRole => command.StaffRole.CheckKind(command.Kind),
        // Also where the institution has become one of another kind since.
        RemoveRole => IsOwn(command) ? OwnRole : null,
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of staff."),
    };

    /// <summary>Whether it matters to the rule that others hold the role; where it does not, nobody needs to find out.</summary>
    public static bool AsksForOthers(StaffCommand command) =>
        Appointments.Of(command.Actor.Role, command.Role) is not (Appointing.None or Appointing.Any);

    private static Refusal? CheckAppoint(StaffCommand command)
    {
        var actor = command.Actor;
        if ((Authorization.Require(actor, CommandTable.Of(command).Needs) ?? command.StaffRole.Check()) is { } refusal)
            return refusal;
        var appointing = Appointments.Of(actor.Role, command.Role);
        if (appointing == Appointing.None || (appointing == Appointing.Once && command is RemoveRole))
            return Authorization.NotPermitted("role");
        if ((command.InstitutionId is { } institution ? Authorization.Require(command, institution) : Authorization.Require(command)) is { } elsewhere)
            return elsewhere;
        return appointing != Appointing.Any && command.HeldByOthers ? AlreadyAdministered : null;
    }

    /// <summary>Whoever gives up the role that they act by could not take it back.</summary>
    private static bool IsOwn(StaffCommand command) =>
        command.Actor.Is(command.AccountId) && command.StaffRole == new StaffRole(command.Actor.Role, command.Actor.InstitutionId);
}
