using System.Diagnostics.Metrics;
using AiTalent.Api.Traffic;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

/// <summary>
/// Holds the topics that this process's connections follow. Each changed topic is read once and passed to all of its listeners. The number
/// of connections and of topics per connection is limited.
/// </summary>
internal sealed class LiveFeed : IDisposable
{
    private readonly LiveFeedOptions _options;
    private readonly Meter _meter = new("AiTalent.Api");
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Name, TotalsAudience Audience), LiveTopic> _topics = [];
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly ClientCounts _byClient = new();
    private int _connections;

    public LiveFeed(LiveFeedOptions options)
    {
        _options = options;
        _meter.CreateObservableGauge("aitalent.live.connections", () => Volatile.Read(ref _connections), "{connection}", "Connections that follow topics.");
    }

    /// <returns>Null if the limit of connections is reached.</returns>
    public Listener? Listen(Actor actor, string client)
    {
        lock (_lock)
        {
            if (!HasRoom(client))
                return null;
            _connections++;
            _byClient.Add(client);
            return new Listener(actor, listener => Leave(listener, client));
        }
    }

    /// <summary>True if the client may open another connection. The limit is checked again when it does.</summary>
    public bool HasRoomFor(string client)
    {
        lock (_lock)
            return HasRoom(client);
    }

    /// <summary>Follows a topic: sends the latest state at once, then every newer one.</summary>
    /// <returns>A refusal code; null on success.</returns>
    public string? Follow(Listener listener, string name)
    {
        if (FollowedTopic.Parse(name) is not { } topic)
            return "unknown_topic";
        if (listener.Topics >= _options.MaxTopics)
            return "too_many";
        Snapshot? latest;
        lock (_lock)
        {
            if (!listener.Follow(topic.Name))
                return null;
            var audience = Audience.Of(listener.Actor, topic);
            if (!_topics.TryGetValue((topic.Name, audience), out var followed))
                _topics[(topic.Name, audience)] = followed = new LiveTopic(topic, audience);
            followed.Add(listener);
            latest = followed.Latest;
        }

        if (latest is not null)
            listener.Offer(latest);
        else
            Signal();
        return null;
    }

    public void Unfollow(Listener listener, string name)
    {
        if (FollowedTopic.Parse(name) is not { } topic || !listener.Leave(topic.Name))
            return;
        lock (_lock)
            Remove(listener, topic);
    }

    /// <summary>Marks changed topics; null marks all of them, because changes may have been missed.</summary>
    public void Mark(IEnumerable<string>? topics)
    {
        lock (_lock)
        {
            foreach (var topic in topics is null ? _topics.Values : topics.SelectMany(Known))
                topic.IsChanged = true;
        }

        Signal();
    }

    public Task<bool> WaitForChangeAsync(TimeSpan longest, CancellationToken cancellationToken) => _changed.WaitAsync(longest, cancellationToken);

    /// <summary>Returns the changed topics that have followers and resets their change marks.</summary>
    public IReadOnlyList<LiveTopic> TakeChanged(Func<LiveTopic, bool> isDue)
    {
        lock (_lock)
        {
            var changed = _topics.Values.Where(topic => topic.IsChanged && isDue(topic)).ToList();
            foreach (var topic in changed)
                topic.IsChanged = false;
            return changed;
        }
    }

    public void Publish(LiveTopic topic, Snapshot snapshot)
    {
        IReadOnlyList<Listener> listeners;
        lock (_lock)
        {
            topic.Latest = snapshot;
            listeners = topic.Listeners;
        }

        foreach (var listener in listeners)
            listener.Offer(snapshot);
    }

    public void Dispose()
    {
        _changed.Dispose();
        _meter.Dispose();
    }

    private IEnumerable<LiveTopic> Known(string name)
    {
        if (_topics.TryGetValue((name, TotalsAudience.Public), out var forAll))
            yield return forAll;
        if (_topics.TryGetValue((name, TotalsAudience.Staff), out var forStaff))
            yield return forStaff;
    }

    private bool HasRoom(string client) => _connections < _options.MaxConnections && _byClient.Of(client) < _options.MaxConnectionsPerClient;

    private void Leave(Listener listener, string client)
    {
        lock (_lock)
        {
            _connections--;
            _byClient.Remove(client);
            foreach (var name in listener.Followed())
                Remove(listener, FollowedTopic.Parse(name)!);
        }
    }

    private void Remove(Listener listener, FollowedTopic topic)
    {
        var key = (topic.Name, Audience.Of(listener.Actor, topic));
        if (!_topics.TryGetValue(key, out var followed))
            return;
        followed.Remove(listener);
        if (followed.IsEmpty)
            _topics.Remove(key);
    }

    private void Signal()
    {
        lock (_changed)
        {
            if (_changed.CurrentCount == 0)
                _changed.Release();
        }
    }
}
