using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

/// <summary>A topic that somebody in this process follows, for one audience.</summary>
internal sealed class LiveTopic(FollowedTopic topic, TotalsAudience audience)
{
    private readonly HashSet<Listener> _listeners = [];

    public string Name => topic.Name;

    public TotalsAudience Audience => audience;

    /// <summary>Everybody may see every change at once; otherwise the public figure moves rarely and is looked at rarely.</summary>
    public bool IsLive => audience == TotalsAudience.Staff || topic.Key.Kind is TotalKind.National or TotalKind.Country or TotalKind.CourseRun;

    public Snapshot? Latest { get; set; }

    /// <summary>When it was last read, as a timestamp; null before the first time.</summary>
    public long? ReadAt { get; set; }

    public bool IsChanged { get; set; } = true;

    public bool IsEmpty => _listeners.Count == 0;

    public IReadOnlyList<Listener> Listeners => [.. _listeners];

    public void Add(Listener listener) => _listeners.Add(listener);

    public void Remove(Listener listener) => _listeners.Remove(listener);
}
