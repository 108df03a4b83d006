using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.Activity;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.Contracts.CourseRuns;
using AiTalent.EventStore;
using AiTalent.ReadModel.Totals;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

public sealed class LiveActivityTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-demonstration-").FullName;
    private SiloHost _silo = null!;
    private LiveActivity _activity = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IGrainFactory Grains => _silo.Services.GetRequiredService<IGrainFactory>();

    public async ValueTask InitializeAsync()
    {
        _silo = await SiloHost.StartAsync(_folder, new DemonstrationSize(1_200), Stop);
        var plan = await _silo.Seeder.SeedAsync(await _silo.Seeder.BeginAsync(Stop), Stop);
        _activity = new LiveActivity(plan, Grains, TimeProvider.System, seed: 1, NullLogger<LiveActivity>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        await _silo.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_minute_brings_enrolments_results_and_engineers_and_in_the_long_run_nothing_grows()
    {
        var start = await TotalsAsync();
        await BeatAsync(60);
        var minute = await TotalsAsync();
        Assert.InRange(Coming(minute) - Coming(start), 35, 60);
        Assert.True(minute.Completed + minute.Failed > start.Completed + start.Failed);
        Assert.InRange(minute.Engineers - start.Engineers, 1, 4);

        await BeatAsync(700);
        var (later, head) = (await TotalsAsync(), await HeadAsync());
        await BeatAsync(200);
        Assert.InRange(Coming(await TotalsAsync()) - Coming(later), -80, 40);
        Assert.True(await HeadAsync() > head + 150);

        Assert.Equal((3, 0), await SeatsAsync(DemonstrationIds.RunWithThreeSeats));
        Assert.Equal((0, 12), await SeatsAsync(DemonstrationIds.FullRun));
    }

    private async Task BeatAsync(int times)
    {
        for (var i = 0; i < times; i++)
            await _activity.BeatAsync();
    }

    private async Task<Measures> TotalsAsync()
    {
        await _silo.Services.GetRequiredService<SeedReader>().CatchUpAsync(Stop);
        return (await _silo.Services.GetRequiredService<TotalsQueries>().ReadAsync(null, null, TotalsAudience.Staff, Stop)).National;
    }

    private Task<long> HeadAsync() => _silo.Services.GetRequiredService<IEventStore>().ReadHeadAsync(Stop);

    private async Task<(int? Left, int Waiting)> SeatsAsync(Guid runId)
    {
        var run = (await Grains.GetGrain<ICourseRunGrain>(runId).Find())!;
        return (run.OpenSeatsLeft, run.Waitlisted);
    }

    private static long Coming(Measures measures) => measures.Enrolled + measures.Waitlisted + measures.Completed + measures.Failed;
}
