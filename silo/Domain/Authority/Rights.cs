using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Authority;

/// <summary>Checks of authority that the aggregates share.</summary>
public static class Rights
{
    public const string NotPermittedCode = "not_permitted";
    public const string OtherInstitutionCode = "other_institution";

    private static readonly Refusal Plain = new(NotPermittedCode);
    public static readonly Refusal Other = new(OtherInstitutionCode);

    public static Refusal NotPermitted(string? field = null) => field is null ? Plain : new(NotPermittedCode, field);

    /// <summary>The permission alone, wherever the actor belongs.</summary>
    public static Refusal? Needs(Actor actor, Permissions permission) => actor.May(permission) ? null : Plain;

    /// <summary>The permission, held for the institution.</summary>
    public static Refusal? Needs(Actor actor, Permissions permission, Guid institutionId) =>
        !actor.May(permission) ? Plain : actor.SpeaksFor(institutionId) ? null : Other;

    /// <summary>The permission, held for one of the institutions.</summary>
    public static Refusal? NeedsAny(Actor actor, Permissions permission, IEnumerable<Guid> institutions) =>
        !actor.May(permission) ? Plain : institutions.Any(actor.SpeaksFor) ? null : Other;
}
