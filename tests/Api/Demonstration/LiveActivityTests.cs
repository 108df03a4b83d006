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

public sealed class LiveActivityTests(SmallDemonstration demonstration) : IClassFixture<SmallDemonstration>
{
    private LiveActivity? _last;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_minute_brings_enrolments_results_and_engineers_and_leaves_the_runs_of_the_tour_alone()
    {
        var (before, head) = (await TotalsAsync(), await HeadAsync());
        await BeatAsync(60, seed: 1);
        var after = await TotalsAsync();

        Assert.InRange(await HeadAsync() - head, 45, 160);
        Assert.True(after.Completed + after.Failed > before.Completed + before.Failed);
        Assert.InRange(after.Engineers - before.Engineers, 1, 4);
        Assert.Equal((3, 0), await SeatsAsync(DemonstrationIds.RunWithThreeSeats));
        Assert.Equal((0, 12), await SeatsAsync(DemonstrationIds.FullRun));
    }

    [Fact]
    public async Task It_stops_growing()
    {
        await BeatAsync(900, seed: 2);
        var before = await TotalsAsync();
        var head = await HeadAsync();
        await BeatAsync(300, seed: null);
        var after = await TotalsAsync();

        Assert.InRange((after.Enrolled + after.Waitlisted) - (before.Enrolled + before.Waitlisted), -150, 60);
        Assert.True(await HeadAsync() > head + 200);
    }

    private async Task BeatAsync(int times, int? seed)
    {
        if (seed is { } fresh)
            _last = new LiveActivity(demonstration.Plan, demonstration.Grains, TimeProvider.System, fresh, NullLogger<LiveActivity>.Instance);
        for (var i = 0; i < times; i++)
            await _last!.BeatAsync();
    }

    private async Task<Measures> TotalsAsync()
    {
        await demonstration.Services.GetRequiredService<Reading>().CatchUpAsync(Stop);
        return (await demonstration.Services.GetRequiredService<TotalsQueries>().ReadAsync(null, null, TotalsAudience.Staff, Stop)).National;
    }

    private Task<long> HeadAsync() => demonstration.Services.GetRequiredService<IEventStore>().ReadHeadAsync(Stop);

    private async Task<(int? Left, int Waiting)> SeatsAsync(Guid runId)
    {
        var run = (await demonstration.Grains.GetGrain<ICourseRunGrain>(runId).Find())!;
        return (run.OpenSeatsLeft, run.Waitlisted);
    }
}
