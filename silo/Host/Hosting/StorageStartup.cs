using AiTalent.EventStore;
using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.Hosting;

namespace AiTalent.Silo.Hosting;

/// <summary>
/// Upgrades the schemas before anything else starts, and refuses to start on a log that has lost events.
/// </summary>
internal sealed class StorageStartup(IEventStore log, ReadDatabase readModel) : LifecycleService
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        await log.InitialiseAsync(cancellationToken);
        await readModel.InitialiseAsync(log, cancellationToken);
    }
}
