using AiTalent.Api.Demonstration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

/// <summary>A small demonstration that is complete.</summary>
public sealed class SmallDemonstration : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-demonstration-").FullName;
    private SiloHost? _silo;

    internal DemonstrationPlan Plan { get; private set; } = null!;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public IServiceProvider Services => _silo!.Services;

    public async ValueTask InitializeAsync()
    {
        _silo = await SiloHost.StartAsync(_folder, new DemonstrationSize(1_200), CancellationToken.None);
        Plan = await _silo.Seeder.SeedAsync(await _silo.Seeder.BeginAsync(CancellationToken.None), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _silo!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
