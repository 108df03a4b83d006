namespace AiTalent.EventStore;

/// <summary>
/// The database's clock as seen from this process, learned from the answers of the database. One clock judges for a whole cluster,
/// however wrong a machine's own clock is.
/// </summary>
public sealed class StoreClock(TimeProvider time)
{
    private static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Farthest = TimeSpan.FromMilliseconds(250);

    // No answer is so slow.
    private static readonly TimeSpan ShortestJump = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);
    private Sample? _sample;
    private long _jumpedAt = long.MinValue;

    /// <summary>The database's time, UTC; this machine's until the database has answered once.</summary>
    public DateTimeOffset Now => Volatile.Read(ref _sample) is { } sample ? At(sample) : time.GetUtcNow();

    /// <summary>How far the database's clock is ahead of this machine's; a process more than 2 seconds off is not ready.</summary>
    public TimeSpan Offset => Now - time.GetUtcNow();

    /// <summary>True once the database has answered.</summary>
    public bool IsKnown => Volatile.Read(ref _sample) is not null;

    /// <summary>
    /// False for ten minutes after the clock jumped forward. What is due by it waits as long, so that whoever set it wrongly can set it right
    /// before offers expire for good.
    /// </summary>
    public bool IsSettled => Volatile.Read(ref _jumpedAt) is var at && (at == long.MinValue || time.GetElapsedTime(at) > Settling);

    /// <summary>
    /// Takes a reading that the database gave before now. An answer ages on its way, so the reading that lies highest is the truest;
    /// a lower one counts only where the clocks drift or one was set.
    /// </summary>
    /// <returns>By how much the clock was set, forward or back, since the reading before; null where it went on as clocks do.</returns>
    public TimeSpan? Observe(DateTimeOffset reading)
    {
        var sample = Volatile.Read(ref _sample);
        var jump = sample is null ? TimeSpan.Zero : reading - At(sample);
        if (jump > ShortestJump)
            Volatile.Write(ref _jumpedAt, time.GetTimestamp());
        else if (jump < -ShortestJump)
            Volatile.Write(ref _jumpedAt, long.MinValue);
        if (sample is null || reading > At(sample) || At(sample) - reading > Farthest || time.GetElapsedTime(sample.Timestamp) > MaxDuration)
            Volatile.Write(ref _sample, new Sample(reading.ToUniversalTime(), time.GetTimestamp()));
        return jump.Duration() > ShortestJump ? jump : null;
    }

    private DateTimeOffset At(Sample sample) => sample.Reading + time.GetElapsedTime(sample.Timestamp);

    private sealed record Sample(DateTimeOffset Reading, long Timestamp);
}
