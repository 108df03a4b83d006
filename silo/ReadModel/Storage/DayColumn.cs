namespace AiTalent.ReadModel.Storage;

/// <summary>Days, and months, as numbers that people can read: yyyymmdd, yyyymm.</summary>
internal static class DayColumn
{
    public static int Of(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>The month of the day: yyyymm.</summary>
    public static int MonthOf(DateOnly day) => (day.Year * 100) + day.Month;

    /// <summary>The first day of a month.</summary>
    public static DateOnly FirstOf(int month) => new(month / 100, month % 100, 1);

    public static DateOnly ToDay(int number) => new(number / 10_000, number / 100 % 100, number % 100);
}
