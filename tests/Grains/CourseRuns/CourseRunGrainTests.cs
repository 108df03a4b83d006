using AiTalent.Contracts.Commands;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;
using Xunit;

namespace AiTalent.Grains.Tests.CourseRuns;

public sealed class CourseRunGrainTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private readonly World _world = new(cluster.Grains);

    private static CommandContext WithKey(Guid key, long fingerprint = 1) => World.Program with { CommandId = key, Fingerprint = fingerprint };

    [Fact]
    public async Task Many_at_once_never_take_more_seats_than_there_are_and_the_rest_waits_in_order()
    {
        var run = _world.Run(await _world.CourseRunAsync(capacity: 20));
        var learners = await _world.LearnersAsync(200);

        var outcomes = await Task.WhenAll(learners.Select(learner => run.Enrol(new Enrol(World.Program, learner))));

        Assert.Equal(20, outcomes.Count(outcome => outcome.Answer!.Status == EnrolmentStatus.Enrolled));
        Assert.Equal(Enumerable.Range(1, 180), outcomes.Where(o => o.Answer!.Status == EnrolmentStatus.Waitlisted).Select(o => o.Answer!.WaitlistPosition!.Value).Order());
        Assert.Equal((20, 180), await TakenAndWaiting(run));
    }

    [Fact]
    public async Task An_acknowledged_enrolment_is_in_the_log_at_the_position_it_names()
    {
        var id = await _world.CourseRunAsync(capacity: 1);
        var learner = await _world.LearnerAsync();

        var outcome = await _world.Run(id).Enrol(new Enrol(World.Program, learner));

        var stored = Assert.Single(await cluster.Store.ReadLogAsync(outcome.Position - 1, 1, TestContext.Current.CancellationToken));
        Assert.Equal(StreamName.CourseRun(id), stored.Stream);
        Assert.Equal(learner, Assert.IsType<LearnerEnrolled>(EventCodec.Read(stored.Type, stored.Data.Span)).LearnerId);
    }

    [Fact]
    public async Task A_withdrawal_promotes_the_first_who_waits()
    {
        var run = _world.Run(await _world.CourseRunAsync(capacity: 1));
        var learners = await _world.LearnersAsync(3);
        foreach (var learner in learners)
            await run.Enrol(new Enrol(World.Program, learner));

        await run.Withdraw(new Withdraw(World.Program, learners[0]));

        Assert.Equal(EnrolmentStatus.Enrolled, (await run.FindEnrolment(learners[1]))!.Status);
        Assert.Equal(1, (await run.FindEnrolment(learners[2]))!.WaitlistPosition);
    }

    [Fact]
    public async Task A_retry_under_the_same_key_gets_the_first_answer_although_the_learner_has_withdrawn_since()
    {
        var run = _world.Run(await _world.CourseRunAsync(capacity: 5));
        var learner = await _world.LearnerAsync();
        var key = Guid.NewGuid();
        var first = await run.Enrol(new Enrol(WithKey(key), learner));
        await run.Withdraw(new Withdraw(WithKey(Guid.NewGuid()), learner));

        var retry = await run.Enrol(new Enrol(WithKey(key), learner));

        Assert.True(retry.Repeated);
        Assert.Equal(first.Answer, retry.Answer);
        Assert.Equal(first.Position, retry.Position);
        Assert.Equal(EnrolmentStatus.Withdrawn, (await run.FindEnrolment(learner))!.Status);
    }

    [Fact]
    public async Task A_retry_of_a_withdrawal_names_the_attempt_that_it_ended_although_the_learner_has_come_back_since()
    {
        var run = _world.Run(await _world.CourseRunAsync(capacity: 5));
        var learner = await _world.LearnerAsync();
        var key = Guid.NewGuid();
        await run.Enrol(new Enrol(World.Program, learner));
        var first = await run.Withdraw(new Withdraw(WithKey(key), learner));
        await run.Enrol(new Enrol(World.Program, learner));
        await run.Withdraw(new Withdraw(World.Program, learner));

        var retry = await run.Withdraw(new Withdraw(WithKey(key), learner));

        Assert.Equal((EnrolmentStatus.Withdrawn, 1), (retry.Answer!.Status, retry.Answer.Attempt));
        Assert.Equal(first.Answer, retry.Answer);
    }

    [Fact]
    public async Task A_key_that_comes_with_another_content_is_refused()
    {
        var run = _world.Run(await _world.CourseRunAsync(capacity: 5));
        var learners = await _world.LearnersAsync(2);
        var key = Guid.NewGuid();
        await run.Enrol(new Enrol(WithKey(key, 1), learners[0]));

        var other = await run.Enrol(new Enrol(WithKey(key, 2), learners[1]));

        Assert.Equal(CommandRefusals.KeyReused, other.Refusal);
    }

    [Fact]
    public async Task A_learner_whom_nobody_registered_is_refused()
    {
        var run = _world.Run(await _world.CourseRunAsync(capacity: 5));

        var outcome = await run.Enrol(new Enrol(World.Program, Guid.CreateVersion7()));

        Assert.Equal("unknown_learner", outcome.Refusal!.Code);
    }

    [Fact]
    public async Task A_run_that_was_deactivated_remembers_places_keys_and_the_order_of_those_who_wait()
    {
        var id = await _world.CourseRunAsync(capacity: 1_200);
        var run = _world.Run(id);
        var learners = await _world.LearnersAsync(2_500);
        var key = Guid.NewGuid();
        await run.EnrolBatch([.. learners.Take(2_499).Select(learner => new Enrol(World.Program, learner))]);
        var last = await run.Enrol(new Enrol(WithKey(key), learners[^1]));

        await Deactivate(run);
        var retry = await run.Enrol(new Enrol(WithKey(key), learners[^1]));

        Assert.Equal(last.Answer, retry.Answer);
        Assert.Equal((1_200, 1_300), await TakenAndWaiting(run));
        Assert.Equal(1, (await run.FindEnrolment(learners[1_200]))!.WaitlistPosition);
    }

    [Fact]
    public async Task A_transfer_moves_the_learner_and_promotes_who_waits_at_the_source()
    {
        var source = _world.Run(await _world.CourseRunAsync(capacity: 1));
        var targetId = await _world.CourseRunAsync(capacity: 1);
        var learners = await _world.LearnersAsync(2);
        await source.Enrol(new Enrol(World.Program, learners[0]));
        await source.Enrol(new Enrol(World.Program, learners[1]));

        var outcome = await source.Transfer(new RequestTransfer(World.Program, Guid.CreateVersion7(), learners[0], targetId));

        Assert.Equal(EnrolmentStatus.Transferred, outcome.Answer!.Status);
        Assert.Equal(EnrolmentStatus.Enrolled, (await _world.Run(targetId).FindEnrolment(learners[0]))!.Status);
        Assert.Equal(EnrolmentStatus.Enrolled, (await source.FindEnrolment(learners[1]))!.Status);
    }

    [Fact]
    public async Task A_transfer_into_a_full_run_leaves_everything_as_it_was()
    {
        var source = _world.Run(await _world.CourseRunAsync(capacity: 1));
        var target = await _world.CourseRunAsync(capacity: 0);
        var learner = await _world.LearnerAsync();
        await source.Enrol(new Enrol(World.Program, learner));

        var outcome = await source.Transfer(new RequestTransfer(World.Program, Guid.CreateVersion7(), learner, target));

        Assert.Equal("run_full", outcome.Refusal!.Code);
        Assert.Equal(EnrolmentStatus.Enrolled, (await source.FindEnrolment(learner))!.Status);
        Assert.Null((await source.Withdraw(new Withdraw(World.Program, learner))).Refusal);
    }

    private async Task Deactivate(Contracts.CourseRuns.ICourseRunGrain run)
    {
        await cluster.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
        await Eventually.True(async () =>
            (await cluster.Grains.GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics()).All(grain => grain.GrainId != run.GetGrainId()));
    }

    private static async Task<(int Taken, int Waiting)> TakenAndWaiting(Contracts.CourseRuns.ICourseRunGrain run)
    {
        var state = await run.Find();
        return (state!.Taken, state.Waitlisted);
    }
}
