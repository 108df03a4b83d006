namespace AiTalent.Domain.Notifications;

/// <summary>A seat that is kept for a learner from one time until another, both UTC.</summary>
public sealed record Offer(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>A day is enough to answer; nobody is reminded before half of the time is over.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromHours(24);

    /// <summary>From when on the offer counts as about to end.</summary>
    public DateTimeOffset EndingFrom()
    {
        var half = From + ((Until - From) / 2);
        var dayBefore = Until - Enough;
        return half > dayBefore ? half : dayBefore;
    }
}
