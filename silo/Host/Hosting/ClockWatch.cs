using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Silo.Hosting;

/// <summary>
/// Ends a silo whose machine's clock was set back. Orleans plans by that clock when idle grains leave memory, and activates none before
/// the old time has come again: every command to a grain that is not in memory would fail until then.
/// </summary>
internal sealed partial class ClockWatch(TimeProvider time, IHostApplicationLifetime lifetime, ILogger<ClockWatch> logger) : BackgroundService
{
    // Shorter than the time after which an idle grain leaves memory.
    private static readonly TimeSpan MaxDuration = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The furthest that the clock has ever come: what counts is how far it is behind that, in however many steps.
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
