using AiTalent.Contracts.LiveFeed;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Api.LiveFeed;

/// <summary>Receives changes. After a gap in the sequence, or from another sender, every topic counts as changed.</summary>
internal sealed class FeedObserver(LiveFeed feed, FeedPulse pulse, ProjectedPosition projected) : ILiveFeedObserver
{
    private readonly Lock _lock = new();
    private Guid _epoch;
    private long _sequence;

    public Task Changed(LiveFeedMessage message)
    {
        bool isNext;
        lock (_lock)
        {
            isNext = message.Epoch == _epoch && message.Sequence == _sequence + 1;
            (_epoch, _sequence) = (message.Epoch, message.Sequence);
        }

        pulse.Beat();
        projected.Advance(message.Position);
        if (!isNext)
            feed.Mark(null);
        else if (!message.Topics.IsDefaultOrEmpty)
            feed.Mark(message.Topics);
        return Task.CompletedTask;
    }
}
