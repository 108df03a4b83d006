namespace AiTalent.ReadModel.Storage;

/// <summary>Days as numbers that people can read: yyyymmdd.</summary>
internal static class DayColumn
{
    public static int Of(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    public static DateOnly ToDay(int number) => new(number / 10_000, number / 100 % 100, number % 100);
}
