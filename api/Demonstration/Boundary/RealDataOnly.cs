using AiTalent.Silo.Hosting;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.EventStore;

namespace AiTalent.Api.Demonstration.Boundary;

/// <summary>
/// Stops a start without <c>--demo</c> on a demonstration's log, whose accounts hold an API client with a known secret. The mark in the
/// data folder is checked earlier; this check also covers older demonstrations, restored copies and PostgreSQL.
/// </summary>
internal sealed class RealDataOnly(IEventStore log, StorageOptions storage) : LifecycleService
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (await DemonstrationMark.IsDemonstrationAsync(log, cancellationToken))
            throw DemonstrationFolder.Invented(storage.Provider == StorageProvider.Sqlite ? $"The data folder '{Path.GetFullPath(storage.DataFolder)}'" : "The database");
    }
}
