using AiTalent.Grains.Maintenance;
using AiTalent.ReadModel.Freshness;
using AiTalent.Web.Layout;

namespace AiTalent.Api.Operations;

/// <summary>Updates the read-model state shown on pages and in metrics, and logs once when it falls behind or recovers.</summary>
internal sealed partial class ReadModelWatch(
    ReadModelMonitor monitor, FreshnessNotice notice, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<ReadModelWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private bool _isLate;
    private bool _isUnknown;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await lifetime.HasStartedAsync(stoppingToken))
            return;
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            var status = await monitor.ReadAsync(stoppingToken);
            notice.Status = status;
            if (status.IsLate != _isLate)
                Tell(status);
            (_isLate, _isUnknown) = (status.IsLate, false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            if (!_isUnknown)
                Unknown(logger, failure.Message);
            _isUnknown = true;
        }
    }

    private void Tell(ReadModelStatus status)
    {
        if (status.IsLate)
            Late(logger, status.Lag.TotalSeconds, status.Head - status.Position);
        else
            CaughtUp(logger, status.Position);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The read model is {Seconds:F0} s and {Events} events behind the log.")]
    private static partial void Late(ILogger logger, double seconds, long events);

    [LoggerMessage(Level = LogLevel.Information, Message = "The read model has caught up with the log at position {Position}.")]
    private static partial void CaughtUp(ILogger logger, long position);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lag of the read model is unknown because the database does not answer: {Reason}")]
    private static partial void Unknown(ILogger logger, string reason);
}
