using AiTalent.Api.Demonstration.Chance;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>
/// Plans learners who take single courses. They fill the rooms in step with the runs' progress and sometimes wait for a seat.
/// </summary>
internal sealed class Visitors(Pool pool, Calendar calendar, DemonstrationSize size)
{
    private const double Pass = 0.88;
    private const double Popular = 0.05;

    private readonly Portions _portions = new();

    public void Fill(PlannedRun run)
    {
        var dice = new SeededRandom($"visitors/{run.Id}");
        var popular = run.OpenSeats is not null && dice.Falls(Popular);
        var free = run.OpenSeats is { } seats ? seats - run.Attendances.Count : dice.Between(200, 650);
        Seat(run, _portions.Take(free * FilledPart(run, popular, dice) * size.Scale), null, dice);
        if (popular && run.Attendances.Count > 0)
            Queue(run, dice);
        foreach (var block in run.Blocks)
            Seat(run, _portions.Take(block.Seats * FilledPart(run, false, dice) * Math.Min(1, size.Scale * 4)), block.PartnershipId, dice);
    }

    public void Seat(PlannedRun run, int count, Guid? partnershipId, SeededRandom dice)
    {
        for (var i = 0; i < count; i++)
        {
            if (pool.Take(run, dice) is { } learner)
                run.Add(Endings.Add(new Attendance(learner, run.Moment(dice, 0.0, 0.85), null, partnershipId), run, calendar, dice, Pass).Attendance);
        }
    }

    /// <summary>Adds learners who wait for a seat while all are taken, until entry closes.</summary>
    public void Queue(PlannedRun run, int count, SeededRandom dice)
    {
        for (var i = 0; i < count; i++)
        {
            if (pool.Take(run, dice) is not { } learner)
                return;
            run.Add(new Attendance(learner, run.Moment(dice, 0.87, 1.0), Waits: true));
        }
    }

    private void Queue(PlannedRun run, SeededRandom dice)
    {
        run.OpenSeats = run.Taken;
        run.KeepSeats();
        Queue(run, (int)Math.Ceiling(dice.Between(3, 16) * Math.Min(1, size.Scale * 10)), dice);
    }

    private double FilledPart(PlannedRun run, bool popular, SeededRandom dice)
    {
        if (run.IsYetToOpen)
            return 0;
        if (popular)
            return 1;
        if (!run.IsOpen)
            return dice.Between(0.6, 1.0);
        var elapsed = (calendar.Anchor - run.OpensAt) / (run.ClosesAt - run.OpensAt);
        return Math.Min(0.93, elapsed * dice.Between(0.45, 1.05));
    }
}
