namespace AiTalent.EventStore;

/// <summary>
/// Tracks the database clock in this process, based on the database's responses. One clock applies to the whole
/// cluster, regardless of the clocks of its machines.
/// </summary>
public sealed class StoreClock(TimeProvider time)
{
    private static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Farthest = TimeSpan.FromMilliseconds(250);

    // No response is this slow.
    private static readonly TimeSpan ShortestJump = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);
    private Sample? _sample;
    private long _jumpedAt = long.MinValue;

    /// <summary>Gets the database time, UTC; the local time until the database has responded once.</summary>
    public DateTimeOffset Now => Volatile.Read(ref _sample) is { } sample ? At(sample) : time.GetUtcNow();

    /// <summary>
    /// Gets the offset of the database clock from the local clock; a process more than 2 seconds off is not ready.
    /// </summary>
    public TimeSpan Offset => Now - time.GetUtcNow();

    /// <summary>True once the database has responded.</summary>
    public bool IsKnown => Volatile.Read(ref _sample) is not null;

    /// <summary>
    /// False for ten minutes after the clock jumped forward. Deadlines are not enforced meanwhile, so that a wrong
    /// setting can be corrected before offers expire permanently.
    /// </summary>
    public bool IsSettled => Volatile.Read(ref _jumpedAt) is var at && (at == long.MinValue || time.GetElapsedTime(at) > Settling);

    /// <summary>
    /// Records a reading taken by the database before now. Responses are delayed, so the highest reading is the
    /// most accurate; a lower one counts only if the clocks drift or one was set.
    /// </summary>
    /// <returns>The amount by which the clock was set, forward or back, since the last reading; null if it advanced
    /// normally.</returns>
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
