using Microsoft.Extensions.Hosting;

namespace AiTalent.Grains.Maintenance;

public static class HostStart
{
    /// <summary>
    /// Waits until the whole host, including the silo, has started; from then on grains respond and the process has
    /// its addresses.
    /// </summary>
    /// <returns>False if the host stops first or failed to start.</returns>
    public static async Task<bool> HasStartedAsync(this IHostApplicationLifetime lifetime, CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var whenStarted = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using var whenStopped = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return started.Task.IsCompletedSuccessfully;
    }
}
