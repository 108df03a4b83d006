using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>Formats dates in the page's language: 24 thg 11 2026, 2026. 11. 24., 24 Nov 2026.</summary>
public static class Dates
{
    public static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    /// <summary>Formats a month with its year: 11/2026, 2026. 11., Nov 2026.</summary>
    public static string Month(DateOnly day) => day.ToString("Y", CultureInfo.CurrentCulture);
    public static string Time(TimeOnly time) => time.ToString("t", CultureInfo.CurrentCulture);

    /// <summary>
    /// Formats a day and time in one zone, without the zone's name; pages use <c>ZonedTime</c>, which adds it.
    /// </summary>
    public static string Moment(DateTimeOffset at, NamedZone zone)
    {
        var local = zone.Local(at);
        return $"{Day(DateOnly.FromDateTime(local))}, {Time(TimeOnly.FromDateTime(local))}";
    }
}
