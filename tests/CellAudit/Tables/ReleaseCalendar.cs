namespace AiTalent.CellAudit.Tables;

/// <summary>Derives the days on which the cells of a whole were released from the public figures of the whole, as anyone can.</summary>
/// <param name="whole">The measures at the end of each day, from the first day on.</param>
public sealed class ReleaseCalendar(IReadOnlyList<(DateOnly Day, IReadOnlyDictionary<string, long> Figures)> whole, string measure)
{
    private const long Change = 10;

    private static readonly string[] OfSeats = [.. Measures.OfSeats, "activeLearners"];
    private static readonly string[] Outcomes = ["completed", "failed"];
    private static readonly Dictionary<string, long> Nothing = [];

    private readonly string[] _together = OfSeats.Contains(measure) ? OfSeats : [measure];

    /// <summary>Returns the latest release of the measure up to a day, and the change of the whole since.</summary>
    public (DateOnly Day, long Moved)? Newest(DateOnly to)
    {
        (DateOnly Day, IReadOnlyDictionary<string, long> Figures)? released = null;
        var now = (IReadOnlyDictionary<string, long>)Nothing;
        foreach (var point in whole.TakeWhile(point => point.Day <= to))
        {
            now = point.Figures;
            if (IsRelease(released?.Figures ?? Nothing, now))
                released = point;
        }

        return released is { } newest ? (newest.Day, now.GetValueOrDefault(measure) - newest.Figures.GetValueOrDefault(measure)) : null;
    }

    private bool IsRelease(IReadOnlyDictionary<string, long> before, IReadOnlyDictionary<string, long> now)
    {
        long Changed(string one) => Math.Abs(now.GetValueOrDefault(one) - before.GetValueOrDefault(one));
        return _together.Any(one => Changed(one) >= Change) && !_together.Intersect(Outcomes).Any(one => Changed(one) is > 0 and < Change);
    }
}
