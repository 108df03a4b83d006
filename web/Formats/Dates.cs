using System.Globalization;

namespace AiTalent.Web.Formats;

/// <summary>Dates as the page's language writes them: 24/11/2026, 2026. 11. 24., 24 Nov 2026.</summary>
public static class Dates
{
    public static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    /// <summary>A month with its year: 11/2026, 2026. 11., Nov 2026.</summary>
    public static string Month(DateOnly day) => day.ToString("Y", CultureInfo.CurrentCulture);

    /// <summary>A month alone, for axes: thg 11, 11월, Nov.</summary>
    public static string MonthName(DateOnly day) => day.ToString("MMM", CultureInfo.CurrentCulture);

    public static string Time(TimeOnly time) => time.ToString("t", CultureInfo.CurrentCulture);

    /// <summary>A day and time of day in one zone, without the zone's name; pages show it by <c>ZonedTime</c>, which names it.</summary>
    public static string Moment(DateTimeOffset at, NamedZone zone)
    {
        var local = zone.Local(at);
        return $"{Day(DateOnly.FromDateTime(local))}, {Time(TimeOnly.FromDateTime(local))}";
    }
}
