using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.Demonstration.Activity;
using AiTalent.Api.Demonstration.Boundary;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.EventStore;
using AiTalent.Grains.Upkeep;
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
        DemonstrationPlan plan;
        try
        {
            plan = await seeder.SeedAsync(_began, stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            progress.Fail(failure);
            throw;
        }

        var seed = (int)await log.ReadHeadAsync(stoppingToken);
        await new LiveActivity(plan, grains, time, seed, activityLogger).RunAsync(stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Announcement}")]
    private static partial void Announce(ILogger logger, string announcement);
}
