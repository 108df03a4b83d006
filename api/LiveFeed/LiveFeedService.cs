using AiTalent.Contracts.LiveFeed;
using AiTalent.EventStore;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

/// <summary>Keeps this process subscribed to the feed; reads and distributes changes at most ten times per second.</summary>
internal sealed class LiveFeedService(
    IGrainFactory grains, LiveFeed feed, FeedPulse pulse, ProjectedPosition projected, TopicReader reader, TimeProvider time,
    ILogger<LiveFeedService> logger) : BackgroundService
{
    private const int ReadTogether = 200;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PublicFiguresMove = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Renewal = ILiveFeedGrain.SubscriptionLife / 3;

    // Orleans holds observers by weak reference.
    private readonly FeedObserver _observer = new(feed, pulse, projected);

    private readonly FailureLog _subscribing = new(logger, time, "The subscription to the live feed");
    private readonly FailureLog _reading = new(logger, time, "The reading of live figures");

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(SubscribeAsync(stoppingToken), PublishAsync(stoppingToken));

    private async Task SubscribeAsync(CancellationToken stoppingToken)
    {
        var grain = grains.GetGrain<ILiveFeedGrain>(0);
        var reference = grains.CreateObjectReference<ILiveFeedObserver>(_observer);
        long? subscribedAt = null;
        using var timer = new PeriodicTimer(Idle, time);
        do
        {
            if (subscribedAt is { } at && pulse.IsHeard && time.GetElapsedTime(at) < Renewal)
                continue;
            try
            {
                if (!pulse.IsHeard)
                    feed.Mark(null);
                await grain.Subscribe(reference);
                subscribedAt = time.GetTimestamp();
                _subscribing.Worked();
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                _subscribing.Failed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
        await grain.Unsubscribe(reference);
    }

    private async Task PublishAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await feed.WaitForChangeAsync(Idle, stoppingToken);
            var started = time.GetTimestamp();
            foreach (var together in feed.TakeChanged(IsDue).GroupBy(topic => topic.Audience))
            {
                foreach (var topics in together.Chunk(ReadTogether))
                    await ReadAsync(together.Key, topics, stoppingToken);
            }

            if (Tick - time.GetElapsedTime(started) is { Ticks: > 0 } rest)
                await Task.Delay(rest, time, stoppingToken);
        }
    }

    private bool IsDue(LiveTopic topic) => topic.IsLive || topic.ReadAt is not { } at || time.GetElapsedTime(at) > PublicFiguresMove;

    private async Task ReadAsync(TotalsAudience audience, LiveTopic[] topics, CancellationToken stoppingToken)
    {
        try
        {
            var now = time.GetTimestamp();
            var snapshots = await reader.ReadAsync(topics.Select(topic => topic.Name).ToList(), audience, stoppingToken);
            foreach (var topic in topics)
            {
                topic.ReadAt = now;
                if (snapshots.TryGetValue(topic.Name, out var snapshot))
                    feed.Publish(topic, snapshot);
            }

            _reading.Worked();
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            foreach (var topic in topics)
                topic.IsChanged = true;
            _reading.Failed(failure);
        }
    }
}
