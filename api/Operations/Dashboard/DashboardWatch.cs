using System.Threading.Channels;

namespace AiTalent.Api.Operations.Dashboard;

/// <summary>Runs the dashboard's recording services from an operator's first request until some time after the last.</summary>
internal sealed partial class DashboardWatch(
    DashboardParts parts, IServiceProvider provider, OperatorDashboardOptions options, TimeProvider time, ILogger<DashboardWatch> logger) : BackgroundService
{
    private readonly Channel<bool> _looks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private long _lastLook;

    /// <summary>Records that an operator requested a dashboard resource.</summary>
    public void Look()
    {
        Volatile.Write(ref _lastLook, time.GetTimestamp());
        _looks.Writer.TryWrite(true);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in _looks.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await RecordAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                NotRecorded(logger, failure);
            }
        }
    }

    private async Task RecordAsync(CancellationToken stoppingToken)
    {
        // A request that arrived during the last recording is still in the channel.
        if (UntilUnwatched() == TimeSpan.Zero)
            return;
        var stop = await parts.StartAsync(provider, stoppingToken);
        try
        {
            while (UntilUnwatched() is var left && left > TimeSpan.Zero)
                await Task.Delay(left, time, stoppingToken);
        }
        finally
        {
            await stop();
        }
    }

    private TimeSpan UntilUnwatched()
    {
        var left = options.StopAfter - time.GetElapsedTime(Volatile.Read(ref _lastLook));
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The dashboard of the silos is not recording; the next visit tries again.")]
    private static partial void NotRecorded(ILogger logger, Exception failure);
}
