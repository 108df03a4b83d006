namespace AiTalent.Domain.Decisions;

/// <summary>Days in a zone with a fixed offset. Instants and days at the ends of the calendar are clamped, so that no stored value throws.</summary>
internal static class ZonedDay
{
    /// <summary>The day on which the instant falls.</summary>
    public static DateOnly Of(DateTimeOffset instant, TimeSpan offset) => DateOnly.FromDateTime(new DateTime(Clamp(instant.UtcTicks + offset.Ticks)));

    /// <summary>The first instant of the day, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day, TimeSpan offset) =>
        new(Clamp(day.ToDateTime(TimeOnly.MinValue).Ticks - offset.Ticks), TimeSpan.Zero);

    /// <summary>The first instant after the day, in UTC; the last instant of the calendar where no day follows.</summary>
    public static DateTimeOffset EndOf(DateOnly day, TimeSpan offset) =>
        day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1), offset);

    private static long Clamp(long ticks) => Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
}
