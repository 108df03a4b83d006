using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Regions;

/// <summary>
/// Computes the local day in a country: Viet Nam is at UTC+7 and Korea at UTC+9, both without daylight saving time.
/// </summary>
public static class CountryDay
{
    /// <summary>Returns the local day of the instant; in Viet Nam if the country is unknown.</summary>
    /// <param name="country">ISO 3166-1 alpha-2, VN or KR.</param>
    public static DateOnly Of(string? country, DateTimeOffset instant) => ZonedDay.Of(instant, TimeSpan.FromHours(country == "KR" ? 9 : 7));
}
