using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Staff;

/// <summary>
/// Decides which actor may grant and remove which role where. The existing roles of the account do not matter, so
/// the rule also applies before an invitation, when the account is unknown.
/// </summary>
public static class AppointmentRule
{
    public static readonly Refusal OwnRole = new("own_role", "role");
    public static readonly Refusal AlreadyAdministered = new("already_administered", "role");

    /// <param name="command">The command with its facts.</param>
    /// <returns>The refusal, or null if the command is allowed.</returns>
    public static Refusal? Check(StaffCommand command) => CheckAppoint(command) ?? command switch
    {
        GrantRole => command.StaffRole.CheckKind(command.Kind),
        // Also if the kind of the institution has changed since.
        RemoveRole => IsOwn(command) ? OwnRole : null,
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of staff."),
    };

    /// <summary>True if the rule depends on whether others hold the role; otherwise no lookup is needed.</summary>
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

    /// <summary>Actors cannot remove the role that they act by, because they could not restore it.</summary>
    private static bool IsOwn(StaffCommand command) =>
        command.Actor.Is(command.AccountId) && command.StaffRole == new StaffRole(command.Actor.Role, command.Actor.InstitutionId);
}
