using AiTalent.Domain.CourseRuns;
using AiTalent.Web.Formats;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>A new run after the pattern of another.</summary>
public static class RunCopy
{
    /// <summary>The least number of whole years, one at least, by which the run starts after this day.</summary>
    public static int YearsUntil(DateOnly today, CourseRunDefinition run)
    {
        var years = Math.Max(1, today.Year - run.StartsOn.Year);
        return Later(run.StartsOn, years) > today ? years : years + 1;
    }

    /// <summary>The same run that many years later, by the clocks of its zone.</summary>
    public static RunForm Later(CourseRunDefinition run, int years)
    {
        var zone = NamedZone.Find(run.TimeZone);
        return RunForm.Of(run with
        {
            EnrolmentOpensAt = Shift(run.EnrolmentOpensAt),
            EnrolmentClosesAt = Shift(run.EnrolmentClosesAt),
            WithdrawalDeadline = run.WithdrawalDeadline is { } deadline ? Shift(deadline) : null,
            StartsOn = Later(run.StartsOn, years),
            EndsOn = Later(run.EndsOn, years),
        });

        DateTimeOffset Shift(DateTimeOffset at)
        {
            var local = zone.Local(at);
            return zone.At(local.AddYears(Math.Min(years, DateTime.MaxValue.Year - local.Year)));
        }
    }

    // A stored run may end on the last day of the calendar; the form then refuses its dates.
    private static DateOnly Later(DateOnly day, int years) => day.AddYears(Math.Min(years, DateOnly.MaxValue.Year - day.Year));

    /// <summary>The same run without its dates.</summary>
    public static RunForm WithoutDates(CourseRunDefinition run) =>
        RunForm.Of(run) with { OpensAt = "", ClosesAt = "", StartsOn = "", EndsOn = "", WithdrawalDeadline = "" };
}
