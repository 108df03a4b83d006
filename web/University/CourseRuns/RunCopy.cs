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
        return run.StartsOn.AddYears(years) > today ? years : years + 1;
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
            StartsOn = run.StartsOn.AddYears(years),
            EndsOn = run.EndsOn.AddYears(years),
        });

        DateTimeOffset Shift(DateTimeOffset at) => zone.At(zone.Local(at).AddYears(years));
    }

    /// <summary>The same run without its dates.</summary>
    public static RunForm WithoutDates(CourseRunDefinition run) =>
        RunForm.Of(run) with { OpensAt = "", ClosesAt = "", StartsOn = "", EndsOn = "", WithdrawalDeadline = "" };
}
