using AiTalent.Application.Localization;

namespace AiTalent.Web.Charts;

/// <summary>
/// Computes the ticks of a time axis: years if there are several, otherwise months; few enough for a phone.
/// </summary>
internal static class TimeTicks
{
    private const int Most = 4;

    public static IEnumerable<Tick> Between(DateOnly first, DateOnly last)
    {
        var months = (last.Year - first.Year) * 12 + last.Month - first.Month;
        return months > 24 ? Years(first, last) : Months(first, last, Math.Max(1, (int)Math.Ceiling(months / (double)Most)));
    }

    private static IEnumerable<Tick> Years(DateOnly first, DateOnly last)
    {
        var every = Math.Max(1, (int)Math.Ceiling((last.Year - first.Year) / (double)Most));
        for (var year = first.Year + (first.DayOfYear > 1 ? 1 : 0); year <= last.Year; year += every)
            yield return new Tick(new DateOnly(year, 1, 1), year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Tick> Months(DateOnly first, DateOnly last, int every)
    {
        var start = new DateOnly(first.Year, first.Month, 1);
        for (var day = start < first ? start.AddMonths(1) : start; day <= last; day = day.AddMonths(every))
            yield return new Tick(day, Dates.Month(day));
    }

    internal sealed record Tick(DateOnly On, string Label);
}
