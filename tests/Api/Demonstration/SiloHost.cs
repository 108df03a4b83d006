using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.EventStore;
using AiTalent.Silo.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Api.Tests.Demonstration;

/// <summary>Runs a silo with the seeder and without pages, on a folder that outlives it.</summary>
internal sealed class SiloHost : IAsyncDisposable
{
    private readonly IHost _host;

    private SiloHost(IHost host) => _host = host;

    public IServiceProvider Services => _host.Services;

    public DemonstrationSeeder Seeder => Services.GetRequiredService<DemonstrationSeeder>();

    public DemonstrationProgress Progress => Services.GetRequiredService<DemonstrationProgress>();

    public static async Task<SiloHost> StartAsync(string folder, DemonstrationSize size, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddEmbeddedSilo(new SystemOptions { Storage = new StorageOptions { DataFolder = folder } });
        builder.Services.AddSeeding(size);
        var host = builder.Build();
        await host.StartAsync(cancellationToken);
        return new SiloHost(host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
