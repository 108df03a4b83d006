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
/// Makes the demonstration behind the pages and then keeps it alive. That the log may be used, and its first event, come before the first
/// request.
/// </summary>
internal sealed partial class DemonstrationService(
    DemonstrationSeeder seeder, DemonstrationProgress progress, DemonstrationNotice notice, IEventStore log, IGrainFactory grains, TimeProvider time,
    IHostApplicationLifetime lifetime, IServer server, StorageOptions storage, DemonstrationPeople people, ILogger<DemonstrationService> logger, ILogger<LiveActivity> activityLogger) : BackgroundService, IHostedLifecycleService
{
    /// <summary>For the first page, whose code is compiled when it is asked for.</summary>
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
        // The first page comes before the figures.
        if (!await lifetime.HasStartedAsync(stoppingToken))
            return;
        Announce(logger, Announcement.Of(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [], people));
        await Task.Delay(HeadStart, time, stoppingToken);
        progress.Changed += () => notice.PercentReady = progress.Percent;
        var activity = await SeedAsync(stoppingToken);
        await ReleaseAsync(stoppingToken);
        await activity.RunAsync(stoppingToken);
    }

    /// <summary>Only the activity is kept of the plan, which holds everybody who ever came.</summary>
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

    /// <summary>The grains that the seeding called would stay for a quarter of an hour, and what it left behind for as long as nothing else needs the memory.</summary>
    private async Task ReleaseAsync(CancellationToken stoppingToken)
    {
        await grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(Idle, stoppingToken);
        MemoryRelease.Run();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Announcement}")]
    private static partial void Announce(ILogger logger, string announcement);
}
