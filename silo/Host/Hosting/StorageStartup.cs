using AiTalent.EventStore;
using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.Hosting;

namespace AiTalent.Silo.Hosting;

/// <summary>
/// Upgrades the schemas before anything else starts, and refuses to start on a log that has lost events.
/// </summary>
internal sealed class StorageStartup(IEventStore log, ReadDatabase readModel) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await log.InitialiseAsync(cancellationToken);
        await readModel.InitialiseAsync(log, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
