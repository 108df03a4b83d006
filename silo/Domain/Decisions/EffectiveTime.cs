using AiTalent.Domain.Authority;

namespace AiTalent.Domain.Decisions;

/// <summary>When a fact holds from. Only who may bring history can date it in the past; nobody can in the future, or before 1990.</summary>
public static class EffectiveTime
{
    public static readonly Refusal InFuture = new("effective_in_future", "effectiveAt");

    /// <summary>The time that was given, else the other one; in UTC, whatever offset it was written in.</summary>
    public static DateTimeOffset Of(DateTimeOffset? effectiveAt, DateTimeOffset otherwise) => (effectiveAt ?? otherwise).ToUniversalTime();

    public static Refusal? Check(CommandContext context, DateTimeOffset? effectiveAt)
    {
        if (effectiveAt is not { } at)
            return null;
        if (!context.Actor.May(Permissions.History))
            return Authorization.NotPermitted("effectiveAt");
        return at > context.At ? InFuture : DateBounds.CheckHistory(at, "effectiveAt");
    }
}
