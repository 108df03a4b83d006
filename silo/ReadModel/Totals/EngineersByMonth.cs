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

    /// <summary>
    /// Sums the engineers of several countries. While one of the countries is too small to be shown, the public
    /// sees the sum rounded like any small cell, and nothing for the current month: otherwise the small country
    /// could be derived by subtracting the sum from the public national figure.
    /// </summary>
    /// <param name="months">The months of every country.</param>
    /// <param name="countries">The countries to sum.</param>
    /// <param name="audience">The reader.</param>
    public static IReadOnlyList<MonthlyEngineers> Together(
        IReadOnlyDictionary<string, IReadOnlyList<MonthlyEngineers>> months, IReadOnlyCollection<string> countries, TotalsAudience audience)
    {
        var figures = months.ToDictionary(country => country.Key, country => country.Value.ToDictionary(month => month.Month, month => month.Engineers), StringComparer.Ordinal);
        var days = figures.Where(country => countries.Contains(country.Key)).SelectMany(country => country.Value.Keys).Distinct().Order().ToList();
        var shown = new List<MonthlyEngineers>();
        foreach (var month in days)
        {
            var sum = countries.Sum(country => figures[country].GetValueOrDefault(month));
            var isSmall = audience == TotalsAudience.Public && figures.Values.Any(country => country.GetValueOrDefault(month) < PublicFigure.Least);
            if (!isSmall)
                shown.Add(new MonthlyEngineers(month, sum));
            else if (month != days[^1] && PublicFigure.Of(sum) is { } rounded)
                shown.Add(new MonthlyEngineers(month, rounded));
        }

        return shown;
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
