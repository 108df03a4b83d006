using AiTalent.Contracts.Recounts;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using Xunit;

namespace AiTalent.Grains.Tests.Recounts;

public sealed class RecountGrainTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private static readonly Actor Analyst = Actor.Person("user:analyst", Role.MinistryAnalyst);

    private IRecountGrain Grain => cluster.Grains.GetGrain<IRecountGrain>(0);

    [Fact]
    public async Task It_counts_once_for_all_who_ask_meanwhile_and_finds_the_read_model_equal()
    {
        var world = new World(cluster.Grains);
        var run = await world.CourseRunAsync(1);
        foreach (var learner in await world.LearnersAsync(3))
            Assert.Null((await world.Run(run).Enrol(new Enrol(World.Program, learner))).Refusal);

        RecountState state = new(null, 0, null);
        DateTimeOffset? began = null;
        await Eventually.True(async () =>
        {
            // There is a single recount until it ends; another request creates no second one.
            Assert.All(await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Grain.Start(Analyst))), Assert.Null);
            state = await Grain.Find();
            if (state.Last is not null)
                return true;
            Assert.NotNull(began ??= state.StartedAt);
            Assert.Equal(began, state.StartedAt);
            return false;
        });

        Assert.NotNull(state.Last?.Report);
        Assert.Equal(0, state.Last.Report.Differences);
        Assert.Empty(state.Last.Report.First);
        Assert.Equal(state.Last.Report.Position, state.Last.Report.Events);
    }

    [Fact]
    public async Task Who_may_not_see_every_total_may_not_ask_for_it() => Assert.Equal(
        Authorization.OtherInstitutionCode, (await Grain.Start(Actor.Person("user:registrar", Role.Registrar, Guid.CreateVersion7())))?.Code);
}
