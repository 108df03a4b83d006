namespace AiTalent.ReadModel.Totals;

/// <summary>
/// The days at whose end the cells of a whole are made public, for each measure: those by which the whole, whose every change is public,
/// had changed by at least <see cref="PublicFigure.Least"/> since the release before. Nobody can then say that it was the one change of
/// the whole that moved a cell.
/// </summary>
/// <remarks>
/// Who takes part in a run, has completed it, failed or has no result holds one of its seats, and how many are taken is public. So these measures are
/// released together, and only when each of the outcomes has changed by as much or not at all.
/// </remarks>
internal sealed class ReleaseDays
{
    private static readonly Measure[] OfSeats = [Measure.Enrolled, Measure.ActiveLearners, Measure.Offered, Measure.Completed, Measure.Failed, Measure.NoResult];
    private static readonly Measure[] Outcomes = [Measure.Completed, Measure.Failed, Measure.NoResult];

    private static readonly Measure[][] Together =
        [OfSeats, .. Enum.GetValues<Measure>().Except(OfSeats).Select(measure => (Measure[])[measure])];

    private readonly Dictionary<Measure, DateOnly> _last = [];

    /// <param name="whole">The figures of the whole at the end of each day on which one of them changed.</param>
    /// <param name="to">Later days do not count.</param>
    public ReleaseDays(IEnumerable<(DateOnly Day, Measures Measures)> whole, DateOnly to)
    {
        var released = Together.ToDictionary(measures => measures, _ => Measures.Zero);
        foreach (var (day, figures) in whole.TakeWhile(point => point.Day <= to))
        {
            foreach (var measures in Together.Where(measures => IsReleased(measures, released[measures], figures)))
            {
                released[measures] = figures;
                foreach (var measure in measures)
                    _last[measure] = day;
            }
        }
    }

    /// <summary>The newest of a measure; null where there is none yet.</summary>
    public DateOnly? Last(Measure measure) => _last.TryGetValue(measure, out var day) ? day : null;

    /// <summary>The newest of every measure, each day once.</summary>
    public IEnumerable<DateOnly> Distinct => _last.Values.Distinct();

    private static bool IsReleased(Measure[] measures, Measures before, Measures now)
    {
        long Change(Measure measure) => Math.Abs(now.Of(measure) - before.Of(measure));
        return measures.Any(measure => Change(measure) >= PublicFigure.Least)
            && !measures.Intersect(Outcomes).Any(outcome => Change(outcome) is > 0 and < PublicFigure.Least);
    }
}
