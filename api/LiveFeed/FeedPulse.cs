namespace AiTalent.Api.LiveFeed;

/// <summary>Whether the feed is heard. It beats once a second; after three missed beats nothing that it told is sure to be the newest.</summary>
internal sealed class FeedPulse(TimeProvider time)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(3);

    private long _heardAt = long.MinValue;

    public bool IsHeard => Volatile.Read(ref _heardAt) is not long.MinValue and var at && time.GetElapsedTime(at) < Silence;

    public void Beat() => Volatile.Write(ref _heardAt, time.GetTimestamp());
}
