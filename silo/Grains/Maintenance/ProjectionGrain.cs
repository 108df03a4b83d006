using AiTalent.Contracts.LiveFeed;
using AiTalent.Contracts.Maintenance;
using AiTalent.EventStore;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Projection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace AiTalent.Grains.Maintenance;

/// <summary>
/// Runs the projector. A temporary second activation is harmless: the checkpoint lets only one of two commit. A
/// lost nudge delays the projection only until the next poll.
/// </summary>
[Reentrant]
[GrainType("projection")]
public sealed class ProjectionGrain(
    Projector projector, Rebuild rebuild, ProjectedPosition projected, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<ProjectionGrain> logger)
    : Grain, IProjectionGrain, IDisposable
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan MaxPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _wanted = new(0, 1);

    // Ends before the silo does; afterwards the live feed is unreachable.
    private readonly CancellationTokenSource _ending = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
    private Task _running = Task.CompletedTask;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _running = RunAsync();
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _ending.CancelAsync();
        await _running;
    }

    public void Dispose()
    {
        _ending.Dispose();
        _wanted.Dispose();
    }

    public Task Nudge(long position)
    {
        if (position > projected.Value && _wanted.CurrentCount == 0)
            _wanted.Release();
        return Task.CompletedTask;
    }

    public Task<long> Ping() => Task.FromResult(projected.Value);

    public Task<long> Rebuild() => rebuild.RunAsync(progress: null, _ending.Token);

    private async Task RunAsync()
    {
        var feed = GrainFactory.GetGrain<ILiveFeedGrain>(0);
        var failures = new FailureLog(logger, time, "The projection of the log");
        var pause = ShortestPause;
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                var result = await projector.CatchUpAsync(_ending.Token);
                failures.Worked();
                if (result.Topics.Count > 0)
                    await feed.Publish(result.Position, [.. result.Topics]);
                if (result.HasMore)
                    continue;
                // The longer nothing is written, the less often it polls without a nudge.
                var isNudged = await _wanted.WaitAsync(pause, _ending.Token);
                pause = isNudged || result.Events > 0 ? ShortestPause : TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, MaxPause.Ticks));
            }
            catch (Exception) when (_ending.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                failures.Failed(failure);
                await Task.Delay(AfterFailure);
            }
        }
    }
}
