using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Authority;

/// <summary>Checks of authority that the aggregates share: what a command needs, by the table.</summary>
public static class Authorization
{
    public const string NotPermittedCode = "not_permitted";
    public const string OtherInstitutionCode = "other_institution";

    private static readonly Refusal Plain = new(NotPermittedCode);
    public static readonly Refusal Other = new(OtherInstitutionCode);

    public static Refusal NotPermitted(string? field = null) => field is null ? Plain : new(NotPermittedCode, field);

    /// <summary>A command that is about no institution: of the platform's own, or for the whole country.</summary>
    public static Refusal? Require(Command command)
    {
        var row = CommandTable.Of(command);
        return !command.Actor.May(row.Needs) ? Plain : row.Least == Reach.None || command.Actor.SpeaksForAll() ? null : Other;
    }

    /// <summary>A command about something of the institution.</summary>
    public static Refusal? Require(Command command, Guid institutionId)
    {
        var row = CommandTable.Of(command);
        return CanByOtherPermission(command.Actor, row) ? null : Require(command.Actor, row.Needs, institutionId);
    }

    /// <summary>A command about something that the institutions have together.</summary>
    public static Refusal? RequireAny(Command command, IEnumerable<Guid> institutions)
    {
        var row = CommandTable.Of(command);
        return CanByOtherPermission(command.Actor, row) ? null : RequireAny(command.Actor, row.Needs, institutions);
    }

    /// <summary>A command about a learner: whoever is one acts for themselves alone, staff for the learners of their institution.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="learnerId">The learner.</param>
    /// <param name="institutions">Those that look after the learner in this, as far as there are any.</param>
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

    /// <summary>What stands against the actor's sending such a command about something of the institutions, before anything is said in it: for pages that offer it.</summary>
    public static Refusal? CheckSend<TCommand>(Actor actor, params IEnumerable<Guid> institutions)
        where TCommand : Command
    {
        var row = CommandTable.Rows[typeof(TCommand)];
        return CanByOtherPermission(actor, row) ? null : RequireAny(actor, row.Needs, institutions);
    }

    /// <summary>The permission alone, wherever the actor belongs.</summary>
    public static Refusal? Require(Actor actor, Permissions permission) => actor.May(permission) ? null : Plain;

    /// <summary>The permission, held for the institution.</summary>
    public static Refusal? Require(Actor actor, Permissions permission, Guid institutionId) =>
        !actor.May(permission) ? Plain : actor.SpeaksFor(institutionId) ? null : Other;

    /// <summary>The permission, held for one of the institutions.</summary>
    public static Refusal? RequireAny(Actor actor, Permissions permission, IEnumerable<Guid> institutions) =>
        !actor.May(permission) ? Plain : institutions.Any(actor.SpeaksFor) ? null : Other;

    private static bool CanByOtherPermission(Actor actor, CommandRow row) => row.Or != Permissions.None && actor.May(row.Or);
}
