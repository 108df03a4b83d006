using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Learners;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration.Activity;

/// <summary>Enrols learners and withdraws them again once there are enough, so that the totals do not grow without limit.</summary>
internal sealed class NewEnrolments(DemonstrationPlan plan, OpenRuns runs, IGrainFactory grains)
{
    private const int MaxConcurrent = 400;
    private const double ChangesMind = 0.08;
    private const double WantsFullRun = 0.05;

    private readonly IReadOnlyList<PlannedLearner> _learners = plan.Learners;
    private readonly Queue<(Guid Run, PlannedLearner Learner)> _here = [];

    /// <summary>Number of learners who are enrolled now.</summary>
    public int Here => _here.Count;

    public async Task ComeAsync(SeededRandom dice)
    {
        var found = dice.Falls(WantsFullRun) ? await runs.FullAsync(dice) : await runs.WithRoomAsync(dice);
        // The first learner is the student that a visitor can act as.
        var learner = _learners[dice.Between(1, _learners.Count - 1)];
        if (found is { } run && await Run(run).FindEnrolment(learner.Id) is null or { Status: EnrolmentStatus.Withdrawn })
        {
            var outcome = await Run(run).Enrol(new Enrol(ContextOf(learner), learner.Id));
            if (outcome is { Refusal: null, Repeated: false })
                _here.Enqueue((run, learner));
        }

        if (_here.Count > MaxConcurrent || (_here.Count > 0 && dice.Falls(ChangesMind)))
            await LeaveAsync();
    }

    private async Task LeaveAsync()
    {
        var (run, learner) = _here.Dequeue();
        await Run(run).Withdraw(new Withdraw(ContextOf(learner), learner.Id));
    }

    private static CommandContext ContextOf(PlannedLearner learner) =>
        new(Actor.Person($"user:{learner.Id}", Role.Learner, learner.Profile.InstitutionId, learner.Id));

    private ICourseRunGrain Run(Guid id) => grains.GetGrain<ICourseRunGrain>(id);
}
