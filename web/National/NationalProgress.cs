using AiTalent.ReadModel.Totals;

namespace AiTalent.Web.National;

/// <summary>
/// Represents the country's progress towards its target, based on the learners that the target counts.
/// </summary>
/// <param name="Countries">The countries whose learners count.</param>
/// <param name="Engineers">The number of engineers among them; null if the audience may not see the figure.</param>
/// <param name="Others">Engineers of each other country; figures hidden from the audience are omitted.</param>
/// <param name="PlannedToday">The value of the linear plan.</param>
public sealed record NationalProgress(IReadOnlyList<string> Countries, long? Engineers, IReadOnlyDictionary<string, long> Others, long PlannedToday)
{
    /// <param name="target">The ministry's target.</param>
    /// <param name="report">The current totals, or those of a day.</param>
    /// <param name="asOf">The day; null means now.</param>
    public static NationalProgress Of(NationalTarget target, TotalsReport report, DateOnly? asOf = null) => new(
        target.Scope,
        EngineersOf(target, report.EngineersByCountry),
        OthersOf(target, report.EngineersByCountry),
        asOf is { } day ? target.PlannedOn(day) : target.PlannedOn(report.At));

    /// <summary>
    /// Returns the engineers of the countries whose learners the target counts; null if one of the figures is
    /// hidden.
    /// </summary>
    public static long? EngineersOf(NationalTarget target, IReadOnlyDictionary<string, long?> byCountry) =>
        target.Scope.Aggregate((long?)0, (sum, country) => sum + byCountry.GetValueOrDefault(country));

    /// <summary>Returns the engineers of each other country; hidden figures are omitted.</summary>
    public static IReadOnlyDictionary<string, long> OthersOf(NationalTarget target, IReadOnlyDictionary<string, long?> byCountry) =>
        target.OtherCountries.Where(country => byCountry.GetValueOrDefault(country) is not null).ToDictionary(country => country, country => byCountry[country]!.Value);
}
