using Orleans;

namespace AiTalent.Contracts.LiveFeed;

/// <summary>Notifies every API process of changed topics. Singleton in the cluster with key 0.</summary>
[Alias("ILiveFeedGrain")]
public interface ILiveFeedGrain : IGrainWithIntegerKey
{
    /// <summary>Lifetime of a subscription that is not renewed.</summary>
    static readonly TimeSpan SubscriptionLife = TimeSpan.FromSeconds(30);

    /// <summary>Subscribes a process or renews its subscription.</summary>
    [Alias("Subscribe")]
    Task Subscribe(ILiveFeedObserver observer);

    /// <summary>Ends the subscription of a process.</summary>
    [Alias("Unsubscribe")]
    Task Unsubscribe(ILiveFeedObserver observer);

    /// <summary>Publishes changed topics; called by the projection grain after each batch.</summary>
    [Alias("Publish")]
    Task Publish(long position, System.Collections.Immutable.ImmutableArray<string> topics);
}
