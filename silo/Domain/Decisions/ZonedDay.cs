namespace AiTalent.Domain.Decisions;

/// <summary>
/// Converts between days and instants in a zone with a fixed offset. Values at the ends of the calendar are
/// clamped, so that no stored value throws.
/// </summary>
internal static class ZonedDay
{
    /// <summary>Returns the day of the instant.</summary>
    public static DateOnly Of(DateTimeOffset instant, TimeSpan offset) => DateOnly.FromDateTime(new DateTime(Clamp(instant.UtcTicks + offset.Ticks)));

    /// <summary>Returns the first instant of the day, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day, TimeSpan offset) =>
        new(Clamp(day.ToDateTime(TimeOnly.MinValue).Ticks - offset.Ticks), TimeSpan.Zero);

    /// <summary>
    /// Returns the first instant after the day, in UTC, or the last instant of the calendar if no day follows.
    /// </summary>
    public static DateTimeOffset EndOf(DateOnly day, TimeSpan offset) =>
        day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1), offset);

    private static long Clamp(long ticks) => Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
}
