using AiTalent.Contracts.Maintenance;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Freshness;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Grains.Tests.Maintenance;

public sealed class MaintenanceTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private readonly World _world = new(cluster.Grains);

    [Fact]
    public async Task Whoever_has_just_enrolled_reads_the_enrolment()
    {
        var id = await _world.CourseRunAsync(capacity: 3);
        var outcome = await _world.Run(id).Enrol(new Enrol(World.Program, await _world.LearnerAsync()));

        var freshness = await cluster.Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(outcome.Position, TimeSpan.FromSeconds(20), Cancellation);
        var view = await cluster.Services.GetRequiredService<CourseRunQueries>().FindAsync(id, Cancellation);

        Assert.Equal(Freshness.Reached, freshness);
        Assert.Equal((1, 2), (view!.Seats.Taken, view.Seats.SeatsLeft));
    }

    [Fact]
    public async Task An_offer_that_is_not_due_survives_a_sweep()
    {
        var run = _world.Run(await _world.CourseRunAsync(capacity: 1));
        var state = (await run.Find())!;
        await run.Revise(new ReviseCourseRun(World.Program, state.Definition with { OfferHours = 1 }, null));
        var learners = await _world.LearnersAsync(2);
        foreach (var learner in learners)
            await run.Enrol(new Enrol(World.Program, learner));
        var withdrawn = await run.Withdraw(new Withdraw(World.Program, learners[0]));
        await cluster.Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(withdrawn.Position, TimeSpan.FromSeconds(20), Cancellation);

        await cluster.Grains.GetGrain<ISweepGrain>(0).Sweep();

        Assert.Equal(EnrolmentStatus.Offered, (await run.FindEnrolment(learners[1]))!.Status);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
