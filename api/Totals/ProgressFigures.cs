using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <summary>How far the country has come toward its target.</summary>
/// <param name="Countries">Whose learners the target counts, wherever they are taught.</param>
/// <param name="Engineers">Engineers among them; null where the figure may not be shown.</param>
/// <param name="Others">Engineers of each other country; those that may not be shown are left out.</param>
/// <param name="PlannedToday">Where a plan in equal steps stands on the day of the figures.</param>
internal sealed record ProgressFigures(IReadOnlyList<string> Countries, long? Engineers, IReadOnlyDictionary<string, long> Others, long PlannedToday)
{
    public static ProgressFigures From(NationalTarget target, TotalsReport report, DateOnly? asOf)
    {
        var progress = NationalProgress.Of(target, report, asOf);
        return new(progress.Countries, progress.Engineers, progress.Others, progress.PlannedToday);
    }
}
