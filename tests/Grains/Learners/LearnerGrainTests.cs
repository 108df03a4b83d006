using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using Orleans.Runtime;
using Xunit;

namespace AiTalent.Grains.Tests.Learners;

public sealed class LearnerGrainTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    [Fact]
    public async Task A_learner_who_only_registered_leaves_memory()
    {
        var learner = Learner(Guid.CreateVersion7());

        var outcome = await learner.Register(Registration(learner), null);

        Assert.Null(outcome.Refusal);
        await Eventually.True(() => IsOutOfMemoryAsync(learner));
    }

    [Fact]
    public async Task A_registration_that_is_sent_again_is_known_after_its_grain_has_left_memory()
    {
        var learner = Learner(Guid.CreateVersion7());
        var registration = Registration(learner);
        var first = await learner.Register(registration, null);
        await Eventually.True(() => IsOutOfMemoryAsync(learner));

        var again = await learner.Register(registration, null);

        Assert.True(again.Repeated);
        Assert.Equal(first.Position, again.Position);
        Assert.Equal(first.Answer, again.Answer);
    }

    [Fact]
    public async Task Registrations_of_one_learner_at_the_same_moment_register_once()
    {
        var learner = Learner(Guid.CreateVersion7());
        var registration = Registration(learner);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => learner.Register(registration, null)));

        Assert.Equal(49, outcomes.Count(outcome => outcome.Repeated));
        Assert.Single(outcomes.Select(outcome => outcome.Position).Distinct());
    }

    [Fact]
    public async Task A_learner_whom_nobody_registered_leaves_memory_after_the_question()
    {
        var learner = Learner(Guid.CreateVersion7());

        Assert.Null(await learner.Find());

        await Eventually.True(() => IsOutOfMemoryAsync(learner));
    }

    [Fact]
    public async Task A_run_that_nobody_scheduled_leaves_memory_after_the_question()
    {
        var run = new World(cluster.Grains).Run(Guid.CreateVersion7());

        Assert.Null(await run.Find());

        await Eventually.True(() => IsOutOfMemoryAsync(run));
    }

    private ILearnerGrain Learner(Guid id) => cluster.Grains.GetGrain<ILearnerGrain>(id);

    private static RegisterLearner Registration(ILearnerGrain learner) => new(
        World.Program with { CommandId = Guid.CreateVersion7() }, learner.GetPrimaryKey(), new LearnerProfile("VN", "79", 20));

    private async Task<bool> IsOutOfMemoryAsync(IAddressable grain) =>
        await cluster.Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(grain) is null;
}
