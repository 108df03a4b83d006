using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <param name="Position">The log position at which every figure is exact.</param>
/// <param name="At">Time of the event at the position.</param>
/// <param name="Target">Target number of engineers.</param>
/// <param name="AgeSeconds">
/// Seconds since the figures were read, while newer ones cannot be read; 0 if they are current. It is the last property: see
/// <see cref="TotalsDocument.Aged"/>.
/// </param>
/// <param name="National">Never the sum of the cells, because distinct persons do not add up.</param>
/// <param name="Progress">Progress towards the target, by the learners it counts.</param>
/// <param name="SetAside">Number of events up to the position that could not be projected; 0 unless there is a fault.</param>
internal sealed record TotalsResponse(
    long Position, DateTimeOffset At, long Target, NationalFigures National, ProgressFigures Progress, IReadOnlyList<Figures> Cells, long SetAside,
    long AgeSeconds = 0)
{
    /// <param name="report">The totals.</param>
    /// <param name="target">The target of the ministry.</param>
    /// <param name="asOf">The day of the totals; null for now.</param>
    public static TotalsResponse From(TotalsReport report, NationalTarget target, DateOnly? asOf) => new(
        report.Position, report.At, target.Engineers, NationalFigures.From(report.National), ProgressFigures.From(target, report, asOf),
        [.. report.Cells.Select(Figures.From)], report.SetAside);
}
