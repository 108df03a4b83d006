using AiTalent.Grains.Upkeep;

namespace AiTalent.Api.Notifications;

/// <summary>Tells learners what the log says of them, from whichever process comes first, and calls offers to mind.</summary>
internal sealed partial class NotificationService(
    LogTeller log, OfferReminders offers, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<NotificationService> logger) : BackgroundService
{
    private static readonly TimeSpan LookAtLog = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LookAtOffers = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await lifetime.HasStartedAsync(stoppingToken))
            await Task.WhenAll(EveryAsync(LookAtLog, log.TellAsync, stoppingToken), EveryAsync(LookAtOffers, offers.TellAsync, stoppingToken));
    }

    private async Task EveryAsync(TimeSpan period, Func<CancellationToken, Task> tell, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await tell(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                NotTold(logger, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Learners could not be told what is new; it is tried again.")]
    private static partial void NotTold(ILogger logger, Exception failure);
}
