namespace AiTalent.EventStore;

/// <summary>
/// The database's clock as seen from this process, learned from the answers of the database. One clock judges for a whole cluster,
/// however wrong a machine's own clock is.
/// </summary>
public sealed class StoreClock(TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Farthest = TimeSpan.FromMilliseconds(250);
    private Sample? _sample;

    /// <summary>The database's time, UTC; this machine's until the database has answered once.</summary>
    public DateTimeOffset Now => Volatile.Read(ref _sample) is { } sample ? At(sample) : time.GetUtcNow();

    /// <summary>How far the database's clock is ahead of this machine's; a process more than 2 seconds off is not ready.</summary>
    public TimeSpan Offset => Now - time.GetUtcNow();

    /// <summary>True once the database has answered.</summary>
    public bool IsKnown => Volatile.Read(ref _sample) is not null;

    /// <summary>
    /// Takes a reading that the database gave before now. An answer ages on its way, so the reading that lies highest is the truest;
    /// a lower one counts only where the clocks drift or one was set.
    /// </summary>
    public void Observe(DateTimeOffset reading)
    {
        var sample = Volatile.Read(ref _sample);
        if (sample is null || reading > At(sample) || At(sample) - reading > Farthest || time.GetElapsedTime(sample.Timestamp) > Longest)
            Volatile.Write(ref _sample, new Sample(reading.ToUniversalTime(), time.GetTimestamp()));
    }

    private DateTimeOffset At(Sample sample) => sample.Reading + time.GetElapsedTime(sample.Timestamp);

    private sealed record Sample(DateTimeOffset Reading, long Timestamp);
}
