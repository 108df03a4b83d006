using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Regions;

/// <summary>The day in one of the countries: Viet Nam is at UTC+7 and Korea at UTC+9, and neither changes its clocks.</summary>
public static class CountryDay
{
    /// <summary>The day on which the instant falls there; in Viet Nam where the country is not known.</summary>
    /// <param name="country">ISO 3166-1 alpha-2, VN or KR.</param>
    public static DateOnly Of(string? country, DateTimeOffset instant) => ZonedDay.Of(instant, TimeSpan.FromHours(country == "KR" ? 9 : 7));
}
