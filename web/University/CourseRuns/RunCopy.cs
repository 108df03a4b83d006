using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>Copies a run with every date moved by the same number of whole weeks, so that weekdays are kept.</summary>
public static class RunCopy
{
    private const int DaysOfWeek = 7;

    /// <summary>
    /// Returns the number of whole weeks closest to one or more years; the smallest for which the run starts after
    /// this day.
    /// </summary>
    public static int WeeksUntil(DateOnly today, CourseRunDefinition run)
    {
        var years = Math.Max(1, today.Year - run.StartsOn.Year);
        return Later(run.StartsOn, WeeksOf(run.StartsOn, years)) > today ? WeeksOf(run.StartsOn, years) : WeeksOf(run.StartsOn, years + 1);
    }

    /// <summary>Returns the run moved by a number of weeks, in local time of its zone.</summary>
    public static RunForm Later(CourseRunDefinition run, int weeks)
    {
        var zone = NamedZone.Find(run.TimeZone);
        return RunForm.Of(run with
        {
            EnrolmentOpensAt = Shift(run.EnrolmentOpensAt),
            EnrolmentClosesAt = Shift(run.EnrolmentClosesAt),
            WithdrawalDeadline = run.WithdrawalDeadline is { } deadline ? Shift(deadline) : null,
            EntryClosesAt = run.EntryClosesAt is { } entry ? Shift(entry) : null,
            StartsOn = Later(run.StartsOn, weeks),
            EndsOn = Later(run.EndsOn, weeks),
        });

        DateTimeOffset Shift(DateTimeOffset at)
        {
            var local = zone.Local(at);
            return zone.At(local.AddDays(Math.Min(weeks * DaysOfWeek, (DateTime.MaxValue - local).Days)));
        }
    }

    /// <summary>Returns the day moved by a number of weeks, clamped to the end of the calendar.</summary>
    public static DateOnly Later(DateOnly day, int weeks) => day.AddDays(Math.Min(weeks * DaysOfWeek, DateOnly.MaxValue.DayNumber - day.DayNumber));

    /// <summary>Returns the run without its dates.</summary>
    public static RunForm WithoutDates(CourseRunDefinition run) =>
        RunForm.Of(run) with { OpensAt = "", ClosesAt = "", StartsOn = "", EndsOn = "", WithdrawalDeadline = "", EntryClosesAt = "" };

    private static int WeeksOf(DateOnly from, int years)
    {
        var days = from.AddYears(Math.Min(years, DateOnly.MaxValue.Year - from.Year)).DayNumber - from.DayNumber;
        return Math.Max(1, (int)Math.Round(days / (double)DaysOfWeek));
    }
}
