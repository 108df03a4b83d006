namespace AiTalent.ReadModel.Freshness;

/// <summary>Measures the time by which the read model is behind the log.</summary>
public static class ReadModelLag
{
    /// <summary>Maximum lag at which the read model may be shown.</summary>
    public static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Returns the time for which the first event after a position has been in the log, by the database clock; zero
    /// if there is none.
    /// </summary>
    public static async Task<TimeSpan> AtAsync(IEventStore log, long position, CancellationToken cancellationToken)
    {
        if (await log.ReadLogAsync(position, 1, cancellationToken) is not [var next])
            return TimeSpan.Zero;
        var lag = await log.ReadClockAsync(cancellationToken) - next.At;
        return lag > TimeSpan.Zero ? lag : TimeSpan.Zero;
    }
}
