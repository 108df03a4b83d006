using AiTalent.Contracts.LiveFeed;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

/// <summary>Keeps this process subscribed to the feed, and reads and hands out what changed, at most ten times a second.</summary>
internal sealed partial class LiveFeedService(
    IGrainFactory grains, LiveFeed feed, FeedPulse pulse, ProjectedPosition projected, TopicReader reader, TimeProvider time,
    ILogger<LiveFeedService> logger) : BackgroundService
{
    private const int ReadTogether = 200;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PublicFiguresMove = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Renewal = ILiveFeedGrain.SubscriptionLife / 3;

    // Orleans holds observers weakly.
    private readonly FeedObserver _observer = new(feed, pulse, projected);

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
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                NotSubscribed(logger, failure.Message);
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
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            foreach (var topic in topics)
                topic.IsChanged = true;
            NotRead(logger, topics.Length, failure.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The live feed was not reached and is asked again: {Reason}")]
    private static partial void NotSubscribed(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Topics} topics were not read and are read again: {Reason}")]
    private static partial void NotRead(ILogger logger, int topics, string reason);
}
