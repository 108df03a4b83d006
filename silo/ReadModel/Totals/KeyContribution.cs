namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Represents one learner's contribution to one key: single changes of counts, and the intervals of the measures
/// that count distinct learners.
/// </summary>
internal sealed class KeyContribution
{
    private const int Never = int.MaxValue;
    private readonly List<(int Day, Measure Measure, int Change)> _changes = [];
    private readonly List<(int From, int To)> _active = [];
    private readonly List<(int From, int To)> _certified = [];
    private readonly List<(int From, int To)> _engineer = [];
    private int _since = Never;

    /// <summary>Counts one enrolment or credential over the days of a half-open interval.</summary>
    public void Count(Measure measure, int from, int to)
    {
        if (from == to)
            return;
        _changes.Add((from, measure, 1));
        if (to != Never)
            _changes.Add((to, measure, -1));
    }

    public void Since(int day) => _since = Math.Min(_since, day);

    public void Active(int from, int to) => Add(_active, from, to);

    public void Certified(int from, int to) => Add(_certified, from, to);

    public void Engineer(int from, int to) => Add(_engineer, from, to);

    /// <summary>Adds everything, multiplied by <paramref name="sign"/>, and clears the contribution.</summary>
    public void AddTo(TotalDeltas deltas, TotalKey key, int sign)
    {
        if (_since != Never)
            _changes.Add((_since, Measure.Learners, 1));
        Union(_active, Measure.ActiveLearners);
        Union(_certified, Measure.Certified);
        Union(_engineer, Measure.Engineers);

        var values = Span<long>.Empty;
        var last = Never;
        foreach (var (day, measure, change) in _changes)
        {
            if (day != last)
                values = deltas.On(key, last = day);
            values[(int)measure] += change * sign;
        }

        _changes.Clear();
        _since = Never;
    }

    private static void Add(List<(int From, int To)> intervals, int from, int to)
    {
        if (from != to)
            intervals.Add((from, to));
    }

    /// <summary>Merges intervals, so that a learner counts once per day.</summary>
    private void Union(List<(int From, int To)> intervals, Measure measure)
    {
        if (intervals.Count > 1)
            intervals.Sort();
        var i = 0;
        while (i < intervals.Count)
        {
            var (from, to) = intervals[i++];
            while (i < intervals.Count && intervals[i].From <= to)
                to = Math.Max(to, intervals[i++].To);
            Count(measure, from, to);
        }

        intervals.Clear();
    }
}
