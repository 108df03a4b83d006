using AiTalent.Api.Demonstration.Cohorts;
using AiTalent.Contracts.Cohorts;
using AiTalent.Contracts.Learners;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Seeds the learners and their cohorts.</summary>
internal sealed class LearnerPhases(DemonstrationPlan plan, IGrainFactory grains, SeedRunner crew)
{
    // One commit takes all pending commands, so more concurrency means fewer commits.
    private const int LearnersAtOnce = 256;
    private const int CohortsAtOnce = 16;

    public Phase Learners() => new(
        "learners", plan.Learners.Count,
        async () => await Learner(plan.Learners[^1].Id).Find() is not null,
        stop => crew.EachAsync(plan.Learners, LearnersAtOnce, _ => 1, (learner, _) =>
            crew.TellAsync(() => Learner(learner.Id).Register(PlannedCommands.Register(learner), learner.Person), stop), stop));

    public Phase Cohorts() => new(
        "cohorts", plan.Cohorts.Count,
        async () => plan.Cohorts.Count == 0 || await Cohort(plan.Cohorts[^1]).Find() is { Staff.Length: > 0 },
        stop => crew.EachAsync(plan.Cohorts, CohortsAtOnce, _ => 1, GatherAsync, stop));

    private async Task GatherAsync(PlannedCohort cohort, CancellationToken stop)
    {
        foreach (var command in PlannedCommands.Gather(cohort))
            await crew.TellAsync(() => Cohort(cohort).Execute(command), stop);
    }

    private ILearnerGrain Learner(Guid id) => grains.GetGrain<ILearnerGrain>(id);

    private ICohortGrain Cohort(PlannedCohort cohort) => grains.GetGrain<ICohortGrain>(cohort.Id);
}
