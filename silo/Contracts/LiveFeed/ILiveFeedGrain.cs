using Orleans;

namespace AiTalent.Contracts.LiveFeed;

/// <summary>Tells every api process which topics changed; one in the cluster, key 0.</summary>
[Alias("ILiveFeedGrain")]
public interface ILiveFeedGrain : IGrainWithIntegerKey
{
    /// <summary>How long a subscription lives without being renewed.</summary>
    static readonly TimeSpan SubscriptionLife = TimeSpan.FromSeconds(30);

    /// <summary>Subscribes, or renews the subscription of, a process.</summary>
    [Alias("Subscribe")]
    Task Subscribe(ILiveFeedObserver observer);

    /// <summary>Ends the subscription of a process.</summary>
    [Alias("Unsubscribe")]
    Task Unsubscribe(ILiveFeedObserver observer);

    /// <summary>Told by the projection grain after each batch.</summary>
    [Alias("Publish")]
    Task Publish(long position, System.Collections.Immutable.ImmutableArray<string> topics);
}
