using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Authority;

/// <summary>Authorization checks shared by the aggregates, based on the command table.</summary>
public static class Authorization
{
    public const string NotPermittedCode = "not_permitted";
    public const string OtherInstitutionCode = "other_institution";

    private static readonly Refusal Plain = new(NotPermittedCode);
    public static readonly Refusal Other = new(OtherInstitutionCode);

    public static Refusal NotPermitted(string? field = null) => field is null ? Plain : new(NotPermittedCode, field);

    /// <summary>
    /// Checks a command that concerns no institution: of the platform itself or for the whole country.
    /// </summary>
    public static Refusal? Require(Command command)
    {
        var row = CommandTable.Of(command);
        return !command.Actor.May(row.Needs) ? Plain : row.Least == Reach.None || command.Actor.SpeaksForAll() ? null : Other;
    }

    /// <summary>Checks a command that concerns an institution.</summary>
    public static Refusal? Require(Command command, Guid institutionId)
    {
        var row = CommandTable.Of(command);
        return CanByOtherPermission(command.Actor, row) ? null : Require(command.Actor, row.Needs, institutionId);
    }

    /// <summary>Checks a command that concerns several institutions jointly.</summary>
    public static Refusal? RequireAny(Command command, IEnumerable<Guid> institutions)
    {
        var row = CommandTable.Of(command);
        return CanByOtherPermission(command.Actor, row) ? null : RequireAny(command.Actor, row.Needs, institutions);
    }

    /// <summary>
    /// Checks a command about a learner. Learners act for themselves only; staff act for the learners of their
    /// institution.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="learnerId">The learner.</param>
    /// <param name="institutions">The institutions responsible for the learner in this matter, if any.</param>
    public static Refusal? RequireOwn(Command command, Guid learnerId, params ReadOnlySpan<Guid?> institutions)
    {
        var (actor, row) = (command.Actor, CommandTable.Of(command));
        if (CanByOtherPermission(actor, row))
            return null;
        if (!actor.May(row.Needs))
            return Plain;
        if (actor.Reach == Reach.OwnPerson)
            return actor.LearnerId == learnerId ? null : NotPermitted("learnerId");
        if (actor.SpeaksForAll())
            return null;
        foreach (var institution in institutions)
        {
            if (institution is { } id && actor.SpeaksFor(id))
                return null;
        }

        return Other;
    }

    /// <summary>
    /// Checks whether the actor may send a command of this type for the institutions, regardless of its content.
    /// Used by pages that offer the command.
    /// </summary>
    public static Refusal? CheckSend<TCommand>(Actor actor, params IEnumerable<Guid> institutions)
        where TCommand : Command
    {
        var row = CommandTable.Rows[typeof(TCommand)];
        return CanByOtherPermission(actor, row) ? null : RequireAny(actor, row.Needs, institutions);
    }

    /// <summary>Checks the permission alone, regardless of the actor's institution.</summary>
    public static Refusal? Require(Actor actor, Permissions permission) => actor.May(permission) ? null : Plain;

    /// <summary>Checks that the actor holds the permission for the institution.</summary>
    public static Refusal? Require(Actor actor, Permissions permission, Guid institutionId) =>
        !actor.May(permission) ? Plain : actor.SpeaksFor(institutionId) ? null : Other;

    /// <summary>Checks that the actor holds the permission for one of the institutions.</summary>
    public static Refusal? RequireAny(Actor actor, Permissions permission, IEnumerable<Guid> institutions) =>
        !actor.May(permission) ? Plain : institutions.Any(actor.SpeaksFor) ? null : Other;

    private static bool CanByOtherPermission(Actor actor, CommandRow row) => row.Or != Permissions.None && actor.May(row.Or);
}
