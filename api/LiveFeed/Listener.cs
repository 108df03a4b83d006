using System.Threading.Channels;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.LiveFeed;

/// <summary>
/// Represents one connection that follows topics. Unsent updates are kept as one latest state per topic, so a slow connection costs others
/// nothing and is never more than one state behind.
/// </summary>
internal sealed class Listener(Actor actor, Action<Listener> left) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, State> _topics = new(StringComparer.Ordinal);
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private bool _disposed;

    public Actor Actor => actor;

    public int Topics
    {
        get
        {
            lock (_lock)
                return _topics.Count;
        }
    }

    public bool Follow(string topic)
    {
        lock (_lock)
            return _topics.TryAdd(topic, new State());
    }

    public bool Leave(string topic)
    {
        lock (_lock)
            return _topics.Remove(topic);
    }

    public IReadOnlyList<string> Followed()
    {
        lock (_lock)
            return [.. _topics.Keys];
    }

    /// <summary>Takes a state if it is newer than the one the connection has.</summary>
    public void Offer(Snapshot snapshot)
    {
        lock (_lock)
        {
            if (!_topics.TryGetValue(snapshot.Topic, out var followed) || snapshot.Position <= followed.Position)
                return;
            followed.Position = snapshot.Position;
            followed.Waiting = snapshot;
        }

        _wake.Writer.TryWrite(true);
    }

    /// <summary>Waits for updates up to the given time; empty if there were none.</summary>
    public async Task<IReadOnlyList<Snapshot>> TakeAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var silence = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
        try
        {
            await _wake.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }

        lock (_lock)
        {
            var waiting = _topics.Values.Where(followed => followed.Waiting is not null).Select(followed => followed.Waiting!).ToList();
            foreach (var followed in _topics.Values)
                followed.Waiting = null;
            return waiting;
        }
    }

    public void Dispose()
    {
        if (!Interlocked.Exchange(ref _disposed, true))
            left(this);
    }

    private sealed class State
    {
        public long Position { get; set; } = -1;

        public Snapshot? Waiting { get; set; }
    }
}
