using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Contracts.LiveFeed;

/// <summary>One api process that listens. Calls are best-effort: a gap in the sequence or a missed beat means reading anew.</summary>
[Alias("ILiveFeedObserver")]
public interface ILiveFeedObserver : IGrainObserver
{
    /// <summary>Topics changed, or (none) a heartbeat, sent once a second.</summary>
    [Orleans.Concurrency.OneWay, Alias("Changed")]
    Task Changed(LiveFeedMessage message);
}

/// <summary>What the feed tells.</summary>
/// <param name="Epoch">Of the sender's activation; sequences of different epochs cannot be compared.</param>
/// <param name="Sequence">Grows by one with each message of an epoch.</param>
/// <param name="Position">Of the read model that the change can be read at.</param>
/// <param name="Topics">Names such as <c>national</c> or <c>course-run:{id}</c>; empty in a heartbeat.</param>
[GenerateSerializer, Immutable, Alias("LiveFeedMessage")]
public sealed record LiveFeedMessage(Guid Epoch, long Sequence, long Position, ImmutableArray<string> Topics);
