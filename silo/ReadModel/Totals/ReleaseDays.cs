namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Determines the days at whose end the cells of a total are released, for each measure: the days by which the
/// total, whose every change is public, has changed by at least <see cref="PublicFigure.Least"/> since the previous
/// release. A change of a cell can then not be attributed to a single change of the total.
/// </summary>
/// <remarks>
/// Learners who are active in a run, have completed it, failed or have no result occupy its seats, whose number is
/// public. So these measures are released together, and only when each of the outcomes has changed by as much or
/// not at all.
/// </remarks>
internal sealed class ReleaseDays
{
    private static readonly Measure[] OfSeats = [Measure.Enrolled, Measure.ActiveLearners, Measure.Offered, Measure.Completed, Measure.Failed, Measure.NoResult];
    private static readonly Measure[] Outcomes = [Measure.Completed, Measure.Failed, Measure.NoResult];

    private static readonly Measure[][] Together =
        [OfSeats, .. Enum.GetValues<Measure>().Except(OfSeats).Select(measure => (Measure[])[measure])];

    private readonly Dictionary<Measure, DateOnly> _last = [];

    /// <param name="whole">The figures of the total at the end of each day on which one of them changed.</param>
    /// <param name="to">The last day considered.</param>
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

    /// <summary>Returns the latest release day of a measure; null if there is none yet.</summary>
    public DateOnly? Last(Measure measure) => _last.TryGetValue(measure, out var day) ? day : null;

    /// <summary>Gets the distinct latest release days of all measures.</summary>
    public IEnumerable<DateOnly> Distinct => _last.Values.Distinct();

    private static bool IsReleased(Measure[] measures, Measures before, Measures now)
    {
        long Change(Measure measure) => Math.Abs(now.Of(measure) - before.Of(measure));
        return measures.Any(measure => Change(measure) >= PublicFigure.Least)
            && !measures.Intersect(Outcomes).Any(outcome => Change(outcome) is > 0 and < PublicFigure.Least);
    }
}
