using AiTalent.Contracts.Commands;
using AiTalent.EventStore;
using AiTalent.Grains.EventSourcing;
using AiTalent.ReadModel;
using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;
using Orleans.TestingHost;
using Xunit;

namespace AiTalent.Grains.Tests;

/// <summary>Runs a real silo in this process with a real SQLite log in a temporary folder.</summary>
public sealed class GrainCluster : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-grains-").FullName;
    private InProcessTestCluster? _cluster;

    public IGrainFactory Grains => _cluster!.Client;

    public IEventStore Store => Services.GetRequiredService<IEventStore>();

    public IServiceProvider Services => _cluster!.Silos[0].ServiceProvider;

    public async ValueTask InitializeAsync()
    {
        var options = new StorageOptions { DataFolder = _folder };
        var builder = new InProcessTestClusterBuilder(initialSilosCount: 1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddEventStore(options);
            silo.Services.AddReadModel(options);
            silo.Services.AddGrains();
            silo.AddOutgoingGrainCallFilter<RetryStaleActivations>();
            silo.AddIncomingGrainCallFilter<UnknownOutcomeFilter>();
            silo.AddStartupTask(InitialiseAsync, ServiceLifecycleStage.RuntimeInitialize);
        });
        builder.ConfigureClient(client => client.AddOutgoingGrainCallFilter<RetryStaleActivations>());
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    private static async Task InitialiseAsync(IServiceProvider services, CancellationToken stop)
    {
        var log = services.GetRequiredService<IEventStore>();
        await log.InitialiseAsync(stop);
        await services.GetRequiredService<ReadDatabase>().InitialiseAsync(log, stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
