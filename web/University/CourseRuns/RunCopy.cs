using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>A new run after the pattern of another: every date moves by the same number of whole weeks, so that a Monday stays a Monday.</summary>
public static class RunCopy
{
    private const int DaysOfWeek = 7;

    /// <summary>The whole weeks that come nearest to one or more years, of which the first let the run start after this day.</summary>
    public static int WeeksUntil(DateOnly today, CourseRunDefinition run)
    {
        var years = Math.Max(1, today.Year - run.StartsOn.Year);
        return Later(run.StartsOn, WeeksOf(run.StartsOn, years)) > today ? WeeksOf(run.StartsOn, years) : WeeksOf(run.StartsOn, years + 1);
    }

    /// <summary>The same run that many weeks later, by the clocks of its zone.</summary>
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

    /// <summary>The day that many weeks later; the last day of the calendar where no later one follows.</summary>
    public static DateOnly Later(DateOnly day, int weeks) => day.AddDays(Math.Min(weeks * DaysOfWeek, DateOnly.MaxValue.DayNumber - day.DayNumber));

    /// <summary>The same run without its dates.</summary>
    public static RunForm WithoutDates(CourseRunDefinition run) =>
        RunForm.Of(run) with { OpensAt = "", ClosesAt = "", StartsOn = "", EndsOn = "", WithdrawalDeadline = "", EntryClosesAt = "" };

    private static int WeeksOf(DateOnly from, int years)
    {
        var days = from.AddYears(Math.Min(years, DateOnly.MaxValue.Year - from.Year)).DayNumber - from.DayNumber;
        return Math.Max(1, (int)Math.Round(days / (double)DaysOfWeek));
    }
}
