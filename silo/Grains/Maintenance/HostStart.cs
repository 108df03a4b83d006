using Microsoft.Extensions.Hosting;

namespace AiTalent.Grains.Maintenance;

public static class HostStart
{
    /// <summary>
    /// Waits until the whole host, and with it the silo, has started: from then on grains answer and the process has its addresses.
    /// </summary>
    /// <returns>False where the host stops before, or could not start.</returns>
    public static async Task<bool> HasStartedAsync(this IHostApplicationLifetime lifetime, CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var whenStarted = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using var whenStopped = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return started.Task.IsCompletedSuccessfully;
    }
}
