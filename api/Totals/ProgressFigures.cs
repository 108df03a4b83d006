using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <summary>Represents progress towards the national target.</summary>
/// <param name="Countries">Countries whose learners the target counts, wherever they are taught.</param>
/// <param name="Engineers">Engineers among these learners; null if the figure may not be shown.</param>
/// <param name="Others">Engineers of each other country; those that may not be shown are omitted.</param>
/// <param name="PlannedToday">Value of a linear plan on the day of the figures.</param>
internal sealed record ProgressFigures(IReadOnlyList<string> Countries, long? Engineers, IReadOnlyDictionary<string, long> Others, long PlannedToday)
{
    public static ProgressFigures From(NationalTarget target, TotalsReport report, DateOnly? asOf)
    {
        var progress = NationalProgress.Of(target, report, asOf);
        return new(progress.Countries, progress.Engineers, progress.Others, progress.PlannedToday);
    }
}
