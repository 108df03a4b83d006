namespace AiTalent.Api.LiveFeed;

/// <summary>
/// Indicates whether the feed is alive. It beats once per second; after three missed beats, the reported state may be outdated.
/// </summary>
internal sealed class FeedPulse(TimeProvider time)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(3);

    private long _heardAt = long.MinValue;

    public bool IsHeard => Volatile.Read(ref _heardAt) is not long.MinValue and var at && time.GetElapsedTime(at) < Silence;

    public void Beat() => Volatile.Write(ref _heardAt, time.GetTimestamp());
}
