using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <param name="Position">The position of the log that every figure is exact at.</param>
/// <param name="At">When the event at the position was written.</param>
/// <param name="Target">Engineers to be reached.</param>
/// <param name="AgeSeconds">How long ago the figures were read, while newer ones cannot be read; 0 where they are current. It stands last: see <see cref="TotalsDocument.Aged"/>.</param>
/// <param name="National">Never the sum of the cells, since distinct persons do not add up.</param>
/// <param name="Progress">Toward the target, by the learners that it counts.</param>
/// <param name="SetAside">How many events up to the position could not be counted; 0 unless something is wrong.</param>
internal sealed record TotalsResponse(
    long Position, DateTimeOffset At, long Target, NationalFigures National, ProgressFigures Progress, IReadOnlyList<Figures> Cells, long SetAside,
    long AgeSeconds = 0)
{
    /// <param name="report">The totals.</param>
    /// <param name="target">The ministry's.</param>
    /// <param name="asOf">The day that they are of; null for now.</param>
    public static TotalsResponse From(TotalsReport report, NationalTarget target, DateOnly? asOf) => new(
        report.Position, report.At, target.Engineers, NationalFigures.From(report.National), ProgressFigures.From(target, report, asOf),
        [.. report.Cells.Select(Figures.From)], report.SetAside);
}
