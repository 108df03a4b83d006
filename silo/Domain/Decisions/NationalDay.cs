namespace AiTalent.Domain.Decisions;

/// <summary>The day that national totals are counted by: a day in Asia/Ho_Chi_Minh, which has been UTC+7 without summer time since 1975.</summary>
public static class NationalDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);
}
