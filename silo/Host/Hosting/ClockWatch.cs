using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Silo.Hosting;

/// <summary>
/// Stops a silo when the clock of its machine was set back. Orleans uses that clock to collect idle grains and
/// activates none before the old time is reached again, so every command to a grain that is not in memory would
/// fail until then.
/// </summary>
internal sealed partial class ClockWatch(TimeProvider time, IHostApplicationLifetime lifetime, ILogger<ClockWatch> logger) : BackgroundService
{
    // Shorter than the time after which idle grains are collected.
    private static readonly TimeSpan MaxDuration = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The latest time seen: the check compares the clock with it, so several small steps add up.
        var (furthest, at) = (time.GetUtcNow(), time.GetTimestamp());
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var (now, expected) = (time.GetUtcNow(), furthest + time.GetElapsedTime(at));
            if (expected - now > MaxDuration)
            {
                SetBack(logger, expected - now, now);
                lifetime.StopApplication();
                return;
            }

            if (now > furthest)
                (furthest, at) = (now, time.GetTimestamp());
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "This machine's clock was set back by {Jump}, to {Now}: the server stops because it cannot continue with an earlier time. Nothing is lost; start it again.")]
    private static partial void SetBack(ILogger logger, TimeSpan jump, DateTimeOffset now);
}
