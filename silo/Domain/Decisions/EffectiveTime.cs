using AiTalent.Domain.Authority;

namespace AiTalent.Domain.Decisions;

/// <summary>
/// Validates the time from which a fact is effective. Only actors who may import history can backdate it; future
/// dates and dates before 1990 are refused.
/// </summary>
public static class EffectiveTime
{
    public static readonly Refusal InFuture = new("effective_in_future", "effectiveAt");

    /// <summary>Returns the given time, or the fallback if there is none, in UTC.</summary>
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
