using Microsoft.Extensions.Hosting;

namespace AiTalent.Silo.Hosting;

/// <summary>Base class of hosted services that act at one moment of the host's life; every other moment does nothing.</summary>
public abstract class LifecycleService : IHostedLifecycleService
{
    /// <summary>Runs before any hosted service starts. A failure prevents the start.</summary>
    public virtual Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs after every hosted service has started.</summary>
    public virtual Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs before any hosted service stops.</summary>
    public virtual Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
