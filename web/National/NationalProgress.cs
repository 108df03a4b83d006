using AiTalent.ReadModel.Totals;

namespace AiTalent.Web.National;

/// <summary>How far the country has come toward its target, by the learners that the target counts.</summary>
/// <param name="Countries">Whose learners count.</param>
/// <param name="Engineers">Engineers among them; null where the audience may not see the figure.</param>
/// <param name="PlannedToday">Where a plan in equal steps stands.</param>
public sealed record NationalProgress(IReadOnlyList<string> Countries, long? Engineers, long PlannedToday)
{
    /// <param name="target">The ministry's.</param>
    /// <param name="report">The totals, of now or of a day.</param>
    /// <param name="asOf">The day; null for now.</param>
    public static NationalProgress Of(NationalTarget target, TotalsReport report, DateOnly? asOf = null) => new(
        target.Scope,
        target.Scope.Aggregate((long?)0, (sum, country) => sum + report.EngineersByCountry.GetValueOrDefault(country)),
        asOf is { } day ? target.PlannedOn(day) : target.PlannedOn(report.At));
}
