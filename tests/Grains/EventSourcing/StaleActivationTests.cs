using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Grains.Tests.EventSourcing;

public sealed class StaleActivationTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private readonly World _world = new(cluster.Grains);

    [Fact]
    public async Task An_activation_that_was_overtaken_enrols_nobody_on_its_old_state()
    {
        var id = await _world.CourseRunAsync(capacity: 1);
        var learners = await _world.LearnersAsync(2);
        await Overtake(id, learners[0]);

        var outcome = await _world.Run(id).Enrol(new Enrol(World.Program, learners[1]));

        Assert.Equal(EnrolmentStatus.Waitlisted, outcome.Answer!.Status);
        Assert.Equal(1, (await _world.Run(id).Find())!.Taken);
    }

    [Fact]
    public async Task An_activation_that_was_overtaken_does_not_answer_a_read_from_the_past()
    {
        var id = await _world.CourseRunAsync(capacity: 1);
        var learner = await _world.LearnerAsync();
        await Overtake(id, learner);

        Assert.Equal(EnrolmentStatus.Enrolled, (await _world.Run(id).FindEnrolment(learner))!.Status);
    }

    [Fact]
    public async Task Calls_that_were_pipelined_behind_a_failed_one_are_decided_anew()
    {
        var id = await _world.CourseRunAsync(capacity: 2);
        var learners = await _world.LearnersAsync(40);
        await Overtake(id, learners[0]);

        var outcomes = await Task.WhenAll(learners.Select(learner => _world.Run(id).Enrol(new Enrol(World.Program, learner))));

        Assert.Equal(2, outcomes.Count(outcome => outcome.Answer!.Status == EnrolmentStatus.Enrolled));
        Assert.Equal(2, (await _world.Run(id).Find())!.Taken);
        Assert.Equal(38, outcomes.Where(outcome => outcome.Answer!.Status == EnrolmentStatus.Waitlisted).Select(outcome => outcome.Answer!.LearnerId).Distinct().Count());
    }

    /// <summary>Writes to the run's stream as another activation would, unnoticed by the one in memory.</summary>
    private async Task Overtake(Guid run, Guid learner)
    {
        await _world.Run(run).Find();
        var (type, data) = EventCodec.Write(new LearnerEnrolled(learner, DateTimeOffset.UtcNow, 1));
        var result = await cluster.Services.GetRequiredService<GroupCommitWriter>().AppendAsync(
            new AppendRequest
            {
                Stream = StreamName.CourseRun(run),
                Session = new AppendSession(),
                ExpectedVersion = 1,
                Events = [new NewEvent(type, data)],
                At = DateTimeOffset.UtcNow,
                Actor = "another-activation",
            },
            TestContext.Current.CancellationToken);
        Assert.True(result.IsCommitted);
    }
}
