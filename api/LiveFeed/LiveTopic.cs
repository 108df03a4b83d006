using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

/// <summary>Represents a topic that is followed in this process, for one audience.</summary>
internal sealed class LiveTopic(FollowedTopic topic, TotalsAudience audience)
{
    private readonly HashSet<Listener> _listeners = [];

    public string Name => topic.Name;

    public TotalsAudience Audience => audience;

    /// <summary>
    /// True if the audience may see every change immediately. Otherwise the public figure changes rarely and is read rarely.
    /// </summary>
    public bool IsLive => audience == TotalsAudience.Staff || topic.Key.Kind is TotalKind.National or TotalKind.Country or TotalKind.CourseRun;

    public Snapshot? Latest { get; set; }

    /// <summary>Timestamp of the last read; null before the first.</summary>
    public long? ReadAt { get; set; }

    public bool IsChanged { get; set; } = true;

    public bool IsEmpty => _listeners.Count == 0;

    public IReadOnlyList<Listener> Listeners => [.. _listeners];

    public void Add(Listener listener) => _listeners.Add(listener);

    public void Remove(Listener listener) => _listeners.Remove(listener);
}
