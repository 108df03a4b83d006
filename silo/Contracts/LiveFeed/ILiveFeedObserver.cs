using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Contracts.LiveFeed;

/// <summary>
/// Represents a subscribed API process. Delivery is best-effort: after a gap in the sequence or a missed heartbeat,
/// the subscriber must reload.
/// </summary>
[Alias("ILiveFeedObserver")]
public interface ILiveFeedObserver : IGrainObserver
{
    /// <summary>Receives changed topics, or a heartbeat (no topics), which is sent every second.</summary>
    [Orleans.Concurrency.OneWay, Alias("Changed")]
    Task Changed(LiveFeedMessage message);
}

/// <summary>Represents a message of the live feed.</summary>
/// <param name="Epoch">Identifies the sender's activation; sequence numbers of different epochs are not
/// comparable.</param>
/// <param name="Sequence">Incremented by one with each message of an epoch.</param>
/// <param name="Position">The read model position at which the change is visible.</param>
/// <param name="Topics">Topic names such as <c>national</c> or <c>course-run:{id}</c>; empty in a heartbeat.</param>
[GenerateSerializer, Immutable, Alias("LiveFeedMessage")]
public sealed record LiveFeedMessage(Guid Epoch, long Sequence, long Position, ImmutableArray<string> Topics);
