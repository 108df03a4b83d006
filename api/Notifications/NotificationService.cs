using AiTalent.EventStore;
using AiTalent.Grains.Maintenance;

namespace AiTalent.Api.Notifications;

/// <summary>Creates notifications from the log and reminders of offers; any process may do so.</summary>
internal sealed class NotificationService(
    LogNotifier log, OfferReminders offers, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<NotificationService> logger) : BackgroundService
{
    private static readonly TimeSpan LookAtLog = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LookAtOffers = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await lifetime.HasStartedAsync(stoppingToken))
            await Task.WhenAll(EveryAsync(LookAtLog, "The notification of learners", log.NotifyAsync, stoppingToken), EveryAsync(LookAtOffers, "The reminder of offers", offers.NotifyAsync, stoppingToken));
    }

    private async Task EveryAsync(TimeSpan period, string work, Func<CancellationToken, Task> tell, CancellationToken stoppingToken)
    {
        var failures = new FailureLog(logger, time, work);
        using var timer = new PeriodicTimer(period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await tell(stoppingToken);
                failures.Worked();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Failed(failure);
            }
        }
    }
}
