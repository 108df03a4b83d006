namespace AiTalent.ReadModel.Storage;

/// <summary>Converts days and months to readable numbers: yyyymmdd, yyyymm.</summary>
internal static class DayColumn
{
    public static int Of(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>Returns the month of the day: yyyymm.</summary>
    public static int MonthOf(DateOnly day) => (day.Year * 100) + day.Month;

    /// <summary>Returns the first day of a month.</summary>
    public static DateOnly FirstOf(int month) => new(month / 100, month % 100, 1);

    public static DateOnly ToDay(int number) => new(number / 10_000, number / 100 % 100, number % 100);
}
