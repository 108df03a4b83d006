namespace AiTalent.ReadModel.Freshness;

/// <summary>How far the read model is behind the log, in time.</summary>
public static class ReadModelLag
{
    /// <summary>A read model that is further behind than this is not fit to be shown.</summary>
    public static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(30);

    /// <summary>How long the first event after a position has been in the log, by the database's clock; zero where none follows.</summary>
    public static async Task<TimeSpan> AtAsync(IEventStore log, long position, CancellationToken cancellationToken)
    {
        if (await log.ReadLogAsync(position, 1, cancellationToken) is not [var next])
            return TimeSpan.Zero;
        var lag = await log.ReadClockAsync(cancellationToken) - next.At;
        return lag > TimeSpan.Zero ? lag : TimeSpan.Zero;
    }
}
