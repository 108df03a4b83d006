using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.Demonstration.Activity;
using AiTalent.Api.Demonstration.Boundary;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.Api.Operations;
using AiTalent.EventStore;
using AiTalent.Grains.Maintenance;
using AiTalent.Web.Layout;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AiTalent.Api.Demonstration;

/// <summary>
/// Seeds the demonstration in the background and then keeps it active. The check of the log and the first event precede the first request.
/// </summary>
internal sealed partial class DemonstrationService(
    DemonstrationSeeder seeder, DemonstrationProgress progress, DemonstrationNotice notice, IEventStore log, IGrainFactory grains, TimeProvider time,
    IHostApplicationLifetime lifetime, IServer server, StorageOptions storage, DemonstrationPeople people, ILogger<DemonstrationService> logger, ILogger<LiveActivity> activityLogger) : BackgroundService, IHostedLifecycleService
{
    /// <summary>Delay in favour of the first page, whose code is compiled on first use.</summary>
    private static readonly TimeSpan HeadStart = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private DateTimeOffset _began;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await DemonstrationMark.FindAsync(log, cancellationToken);
        DemonstrationFolder.Adopt(storage);
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _began = await seeder.BeginAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first page takes precedence over the data.
        if (!await lifetime.HasStartedAsync(stoppingToken))
            return;
        Announce(logger, Announcement.Of(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [], people));
        await Task.Delay(HeadStart, time, stoppingToken);
        progress.Changed += () => notice.PercentReady = progress.Percent;
        var activity = await SeedAsync(stoppingToken);
        await ReleaseAsync(stoppingToken);
        await activity.RunAsync(stoppingToken);
    }

    /// <summary>Seeds the demonstration. Of the plan, which holds every learner, only the activity is kept.</summary>
    private async Task<LiveActivity> SeedAsync(CancellationToken stoppingToken)
    {
        try
        {
            var plan = await seeder.SeedAsync(_began, stoppingToken);
            return new LiveActivity(plan, grains, time, seed: (int)await log.ReadHeadAsync(stoppingToken), activityLogger);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            progress.Fail(failure);
            throw;
        }
    }

    /// <summary>
    /// Releases memory: the grains that seeding activated would otherwise stay for a quarter of an hour, and garbage until memory is
    /// needed.
    /// </summary>
    private async Task ReleaseAsync(CancellationToken stoppingToken)
    {
        await grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(Idle, stoppingToken);
        MemoryRelease.Run();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Announcement}")]
    private static partial void Announce(ILogger logger, string announcement);
}
