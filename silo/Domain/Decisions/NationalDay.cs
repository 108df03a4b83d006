namespace AiTalent.Domain.Decisions;

/// <summary>
/// The day used for national totals: a day in Asia/Ho_Chi_Minh, which has been UTC+7 without daylight saving time
/// since 1975.
/// </summary>
public static class NationalDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>Returns the day of the instant.</summary>
    public static DateOnly Of(DateTimeOffset instant) => ZonedDay.Of(instant, Offset);

    /// <summary>Returns the first instant of the day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => ZonedDay.StartOf(day, Offset);

    /// <summary>
    /// Returns the first instant after the day, or the last instant of the calendar if no day follows.
    /// </summary>
    public static DateTimeOffset EndOf(DateOnly day) => ZonedDay.EndOf(day, Offset);
}
