using AiTalent.Api.Demonstration.Chance;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Nation;

/// <summary>Creates all events of one run: enrolments, withdrawals and results.</summary>
internal sealed class RunStory(NationRun run, NationRuns runs, IReadOnlyList<NationBlock> blocks, NationCalendar calendar, NationLog log)
{
    private const double Leaves = 0.06;
    private const double Passes = 0.86;
    private const double RoomOfPopular = 0.8;
    private const double UsedOfBlock = 0.8;

    private readonly DecidedStream<CourseRun, CourseRunCommand, CourseRunEvent> _stream = new(StreamName.CourseRun(run.Id), log);
    private CourseRunDefinition? _definition;

    public NationRun Run => run;

    public async Task ScheduleAsync(IEnumerable<NationLearner> learners, CancellationToken cancellationToken)
    {
        var (coming, reserved) = (learners.Count(), blocks.Sum(block => block.Seats));
        var seats = run.IsPopular ? Math.Max(1, (int)(coming * RoomOfPopular)) : coming + (coming / 8) + 5;
        _definition = runs.Define(run, seats + reserved);
        await _stream.TellAsync(new ScheduleCourseRun(NationActors.Program, run.Id, _definition), cancellationToken);
        foreach (var block in blocks)
            await _stream.TellAsync(new ReserveBlock(NationActors.Platform, block.AllotmentId, block.PartnershipId, block.Seats, IsHistory: true), cancellationToken);
    }

    public async Task TellAsync(IEnumerable<NationLearner> learners, PassedCourses passed, CancellationToken cancellationToken)
    {
        var dice = new SeededRandom("run", run.Number);
        var sponsored = new Queue<Guid>(blocks.SelectMany(block => Enumerable.Repeat(block.PartnershipId, (int)(block.Seats * UsedOfBlock))));
        var come = learners.Select(learner => (Learner: learner, At: ComingOf(dice))).OrderBy(one => one.At).ThenBy(one => one.Learner.Number).ToList();
        foreach (var (learner, at) in come)
        {
            Guid? partnership = sponsored.TryDequeue(out var next) ? next : null;
            await _stream.TellAsync(new Enrol(NationActors.Program, learner.Id, run.Programme?.Id, partnership, EffectiveAt: at), cancellationToken);
        }

        // Seats are not given back while others wait, and a run that has not ended has no results.
        if (run.Term == NationSize.Terms - 1)
            return;
        foreach (var (learner, _) in come)
            await EndAsync(learner, dice, passed, cancellationToken);
    }

    private async Task EndAsync(NationLearner learner, SeededRandom dice, PassedCourses passed, CancellationToken cancellationToken)
    {
        var (leaves, passes, grade, day, hour) = (dice.Falls(Leaves), dice.Falls(Passes), dice.Between(0, 499), dice.Falls(0.9) ? 5 : dice.Between(6, 14), dice.Between(8.0, 17.0));
        if (leaves)
        {
            var at = calendar.At(_definition!.StartsOn.AddDays(dice.Between(-2, 60)), hour);
            await _stream.TellAsync(new Withdraw(NationActors.Program, learner.Id, EffectiveAt: at), cancellationToken);
        }
        else if (_definition!.EndsOn.AddDays(15) < calendar.Today)
        {
            await _stream.TellAsync(
                new RecordResult(NationActors.Program, learner.Id, passes, (passes ? 50 : 0) + (grade / 10m), calendar.At(_definition.EndsOn.AddDays(day), hour)),
                cancellationToken);
            if (passes)
                passed.Add(learner, run.Audience);
        }
    }

    /// <summary>Returns a time in the enrolment window, up to now.</summary>
    private DateTimeOffset ComingOf(SeededRandom dice)
    {
        var (opens, closes) = (_definition!.EnrolmentOpensAt, _definition.EnrolmentClosesAt);
        var end = (closes < calendar.Anchor ? closes : calendar.Anchor) - TimeSpan.FromMinutes(2);
        var at = opens + ((end - opens) * dice.Share());
        return new DateTimeOffset(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }
}
