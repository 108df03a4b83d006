using AiTalent.Api.Demonstration.Chance;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Determines a learner's outcome in a run, as far as the run has progressed.</summary>
internal static class Endings
{
    /// <param name="pass">The share that passes a completed run.</param>
    /// <returns>The attendance with its ending, and whether the learner passes in the end, now or later.</returns>
    public static (Attendance Attendance, bool Passes) Add(Attendance attendance, PlannedRun run, Calendar calendar, SeededRandom dice, double pass)
    {
        var passes = dice.Falls(pass);
        var leaves = !passes && dice.Falls(0.45);
        if (leaves)
            return (Leave(attendance, run, calendar, dice), false);
        var resultAt = run.ResultAt(dice);
        var grade = passes ? dice.Between(500, 990) / 10m : dice.Between(120, 490) / 10m;
        return resultAt < calendar.Anchor
            ? (attendance with { Ending = passes ? Ending.Passed : Ending.Failed, EndedAt = resultAt, Grade = grade }, passes)
            : (attendance, passes);
    }

    /// <summary>Withdraws the learner some time after the enrolment, if that time has come. A seat that others wait for is kept.</summary>
    private static Attendance Leave(Attendance attendance, PlannedRun run, Calendar calendar, SeededRandom dice)
    {
        var last = run.Course.Institution.Zone.At(run.EndsOn.AddDays(-10), 12);
        var at = attendance.EnrolledAt + ((last - attendance.EnrolledAt) * dice.Between(0.05, 0.95));
        at = new DateTimeOffset(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        return at < calendar.Anchor ? attendance with { Ending = Ending.Withdrawn, EndedAt = at } : attendance;
    }
}
