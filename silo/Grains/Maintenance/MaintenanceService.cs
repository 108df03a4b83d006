using AiTalent.Contracts.Maintenance;
using AiTalent.EventStore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Grains.Maintenance;

/// <summary>
/// Keeps the cluster's projection and sweep grains active from every silo, and notifies the projection of this
/// silo's writes.
/// </summary>
internal sealed partial class MaintenanceService(
    IGrainFactory grains, GroupCommitWriter writer, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<MaintenanceService> logger)
    : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _written = new(0, 1);
    private long _position;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Ends before the silo does, regardless of the order in which the host stops its services.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        if (!await lifetime.HasStartedAsync(ending.Token))
            return;
        writer.Committed += OnCommitted;
        try
        {
            await Task.WhenAll(KeepAliveAsync(ending.Token), NudgeAsync(ending.Token));
        }
        finally
        {
            writer.Committed -= OnCommitted;
        }
    }

    private void OnCommitted(long position)
    {
        Volatile.Write(ref _position, position);
        // One pending signal represents any number of commits.
        if (_written.CurrentCount == 0)
            TrySignal();
    }

    private void TrySignal()
    {
        try
        {
            _written.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another commit signalled between the check and the release.
        }
    }

    private async Task NudgeAsync(CancellationToken stoppingToken)
    {
        var projection = grains.GetGrain<IProjectionGrain>(0);
        while (!stoppingToken.IsCancellationRequested)
        {
            await _written.WaitAsync(stoppingToken);
            await TryAsync(() => projection.Nudge(Volatile.Read(ref _position)));
        }
    }

    private async Task KeepAliveAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        do
        {
            await TryAsync(() => grains.GetGrain<IProjectionGrain>(0).Ping());
            await TryAsync(() => grains.GetGrain<ISweepGrain>(0).Ping());
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            NotReached(logger, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projection or sweep grain was not reached; the call is repeated.")]
    private static partial void NotReached(ILogger logger, Exception failure);
}
