namespace AiTalent.ReadModel.Totals;

/// <summary>
/// The days at whose end the cells of a whole are made public, for each measure: those by which the whole, whose every change is public,
/// had changed by at least <see cref="PublicFigure.Least"/> since the release before. Nobody can then say that it was the one change of
/// the whole that moved a cell.
/// </summary>
internal sealed class ReleaseDays
{
    private readonly DateOnly?[] _last = new DateOnly?[MeasureColumns.Count];

    /// <param name="whole">The figures of the whole at the end of each day on which one of them changed.</param>
    /// <param name="to">Later days do not count.</param>
    public ReleaseDays(IEnumerable<(DateOnly Day, Measures Measures)> whole, DateOnly to)
    {
        var released = new long[MeasureColumns.Count];
        foreach (var (day, measures) in whole.TakeWhile(point => point.Day <= to))
        {
            for (var i = 0; i < released.Length; i++)
            {
                var figure = measures.Of((Measure)i);
                if (Math.Abs(figure - released[i]) >= PublicFigure.Least)
                    (released[i], _last[i]) = (figure, day);
            }
        }
    }

    /// <summary>The newest of them; null where there is none yet.</summary>
    public DateOnly? Last(Measure measure) => _last[(int)measure];

    /// <summary>The newest of each measure, each day once.</summary>
    public IEnumerable<DateOnly> Distinct => _last.OfType<DateOnly>().Distinct();
}
