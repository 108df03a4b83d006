using AiTalent.Api.Demonstration.Chance;
using AiTalent.Contracts.CourseRuns;

namespace AiTalent.Api.Demonstration.Activity;

/// <summary>
/// Finds runs for the simulated learners: never those of the tour, and never the last seats of a run, which a visitor may need.
/// </summary>
/// <param name="plan">Not kept in a field: it holds every planned learner.</param>
internal sealed class OpenRuns(DemonstrationPlan plan, IGrainFactory grains, TimeProvider time)
{
    private const int KeptFree = 3;
    private const int MaxWaiting = 12;
    private const int MaxTries = 6;

    private readonly List<Run> _runs = [.. plan.Runs.Where(run => !run.IsReserved).Select(run => new Run(run.Id, run.OpensAt, run.ClosesAt))];

    public Task<Guid?> WithRoomAsync(SeededRandom dice) => FindAsync(dice, state => state.OpenSeatsLeft is null or > KeptFree);

    public Task<Guid?> FullAsync(SeededRandom dice) => FindAsync(dice, state => state is { OpenSeatsLeft: 0, Waitlisted: < MaxWaiting });

    private async Task<Guid?> FindAsync(SeededRandom dice, Func<CourseRunState, bool> suits)
    {
        var now = time.GetUtcNow();
        var open = _runs.Where(run => run.OpensAt <= now && now < run.ClosesAt).ToList();
        for (var i = 0; i < MaxTries && open.Count > 0; i++)
        {
            var run = dice.Pick(open);
            if (await grains.GetGrain<ICourseRunGrain>(run.Id).Find() is { } state && suits(state))
                return run.Id;
        }

        return null;
    }

    private sealed record Run(Guid Id, DateTimeOffset OpensAt, DateTimeOffset ClosesAt);
}
