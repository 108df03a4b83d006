using AiTalent.Domain.Decisions;

namespace AiTalent.ReadModel.Totals;

internal static class EngineersByMonth
{
    public static IReadOnlyList<MonthlyEngineers> Of(IReadOnlyList<(DateOnly Day, Measures Measures)> days, DateTimeOffset now)
    {
        var months = new List<MonthlyEngineers>();
        if (days.FirstOrDefault(day => day.Measures.Engineers > 0) is not { Measures: not null } first)
            return months;
        var last = MonthOf(NationalDay.Of(now));
        var next = 0;
        for (var month = MonthOf(first.Day); month <= last; month = month.AddMonths(1))
        {
            while (next < days.Count && days[next].Day < month.AddMonths(1))
                next++;
            months.Add(new MonthlyEngineers(month, days[next - 1].Measures.Engineers));
        }

        return months;
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
