using AiTalent.ReadModel.Totals;

namespace AiTalent.Web.National;

/// <summary>How far the country has come toward its target, by the learners that the target counts.</summary>
/// <param name="Countries">Whose learners count.</param>
/// <param name="Engineers">Engineers among them; null where the audience may not see the figure.</param>
/// <param name="Others">Engineers of each other country; those that the audience may not see are left out.</param>
/// <param name="PlannedToday">Where a plan in equal steps stands.</param>
public sealed record NationalProgress(IReadOnlyList<string> Countries, long? Engineers, IReadOnlyDictionary<string, long> Others, long PlannedToday)
{
    /// <param name="target">The ministry's.</param>
    /// <param name="report">The totals, of now or of a day.</param>
    /// <param name="asOf">The day; null for now.</param>
    public static NationalProgress Of(NationalTarget target, TotalsReport report, DateOnly? asOf = null) => new(
        target.Scope,
        EngineersOf(target, report.EngineersByCountry),
        OthersOf(target, report.EngineersByCountry),
        asOf is { } day ? target.PlannedOn(day) : target.PlannedOn(report.At));

    /// <summary>Engineers of the countries whose learners the target counts; null where one of the figures may not be shown.</summary>
    public static long? EngineersOf(NationalTarget target, IReadOnlyDictionary<string, long?> byCountry) =>
        target.Scope.Aggregate((long?)0, (sum, country) => sum + byCountry.GetValueOrDefault(country));

    /// <summary>Engineers of each other country; those that may not be shown are left out.</summary>
    public static IReadOnlyDictionary<string, long> OthersOf(NationalTarget target, IReadOnlyDictionary<string, long?> byCountry) =>
        target.OtherCountries.Where(country => byCountry.GetValueOrDefault(country) is not null).ToDictionary(country => country, country => byCountry[country]!.Value);
}
