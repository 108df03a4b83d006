namespace AiTalent.Domain.Decisions;

/// <summary>The day that national totals are counted by: a day in Asia/Ho_Chi_Minh, which has been UTC+7 without summer time since 1975.</summary>
public static class NationalDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The day on which the instant falls.</summary>
    public static DateOnly Of(DateTimeOffset instant) => ZonedDay.Of(instant, Offset);

    /// <summary>The first instant of the day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => ZonedDay.StartOf(day, Offset);

    /// <summary>The first instant after the day; the last instant of the calendar where no day follows.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => ZonedDay.EndOf(day, Offset);
}
