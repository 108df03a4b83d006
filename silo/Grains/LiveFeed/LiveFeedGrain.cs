using System.Collections.Immutable;
using AiTalent.Contracts.LiveFeed;
using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace AiTalent.Grains.LiveFeed;

/// <summary>
/// Broadcasts changes to the API processes. It stores nothing: a subscriber that missed a message reloads from the
/// read model.
/// </summary>
[GrainType("livefeed")]
public sealed class LiveFeedGrain(ILogger<LiveFeedGrain> logger) : Grain, ILiveFeedGrain
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly ObserverManager<ILiveFeedObserver> _observers = new(ILiveFeedGrain.SubscriptionLife, logger);
    private readonly Guid _epoch = Guid.NewGuid();
    private long _sequence;
    private long _position;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        this.RegisterGrainTimer(_ => Send([]), new GrainTimerCreationOptions(Beat, Beat) { KeepAlive = true, Interleave = true });
        return Task.CompletedTask;
    }

    public Task Subscribe(ILiveFeedObserver observer)
    {
        _observers.Subscribe(observer, observer);
        return Task.CompletedTask;
    }

    public Task Unsubscribe(ILiveFeedObserver observer)
    {
        _observers.Unsubscribe(observer);
        return Task.CompletedTask;
    }

    public Task Publish(long position, ImmutableArray<string> topics)
    {
        _position = Math.Max(_position, position);
        return Send(topics);
    }

    private Task Send(ImmutableArray<string> topics)
    {
        if (_observers.Count == 0)
            return Task.CompletedTask;
        var message = new LiveFeedMessage(_epoch, ++_sequence, _position, topics);
        return _observers.Notify(observer => observer.Changed(message));
    }
}
