namespace AiTalent.Domain.Notifications;

/// <summary>Represents a seat that is held for a learner between two UTC times.</summary>
public sealed record Offer(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>One day suffices to answer; no reminder is sent before half of the time has passed.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromHours(24);

    /// <summary>Returns the time from which the offer counts as ending.</summary>
    public DateTimeOffset EndingFrom()
    {
        var half = From + ((Until - From) / 2);
        var dayBefore = Until - Enough;
        return half > dayBefore ? half : dayBefore;
    }
}
