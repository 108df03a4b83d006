using AiTalent.Api.Demonstration.Seeding;
using AiTalent.EventStore;

namespace AiTalent.Api.Demonstration.Boundary;

/// <summary>
/// Stops a start without <c>--demo</c> on a demonstration's log, whose accounts hold an API client with a known secret. The mark in the
/// data folder is checked earlier; this check also covers older demonstrations, restored copies and PostgreSQL.
/// </summary>
internal sealed class RealDataOnly(IEventStore log, StorageOptions storage) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (await DemonstrationMark.IsDemonstrationAsync(log, cancellationToken))
            throw DemonstrationFolder.Invented(storage.Provider == StorageProvider.Sqlite ? $"The data folder '{Path.GetFullPath(storage.DataFolder)}'" : "The database");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
