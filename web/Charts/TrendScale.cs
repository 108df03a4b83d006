namespace AiTalent.Web.Charts;

/// <summary>
/// Maps days and values to the unit square, so that the stretched lines and the unstretched labels share the same
/// coordinates.
/// </summary>
internal sealed class TrendScale
{
    private const double Top = 0.1;
    private const double Bottom = 0.9;

    private readonly DateOnly _first;
    private readonly DateOnly _last;
    private readonly double _greatest;

    public TrendScale(IReadOnlyList<TrendSeries> series, double? target)
    {
        var points = series.SelectMany(one => one.Points).ToList();
        _first = points.Count == 0 ? default : points.Min(point => point.On);
        _last = points.Count == 0 ? default : points.Max(point => point.On);
        _greatest = Math.Max(target ?? 0, points.Select(point => point.High ?? point.Value).DefaultIfEmpty(1).Max());
        var step = Step(_greatest / 4);
        Values = [.. Enumerable.Range(0, (int)(_greatest / step) + 1).Select(place => place * step).Where(value => IsApart(value, target))];
        Days = [.. TimeTicks.Between(_first, _last)];
    }

    /// <summary>
    /// Gets the values with a horizontal line; none is close enough to the target for the labels to touch.
    /// </summary>
    public IReadOnlyList<double> Values { get; }

    public IReadOnlyList<TimeTicks.Tick> Days { get; }

    public double X(DateOnly day) => _last == _first ? 1 : (double)(day.DayNumber - _first.DayNumber) / (_last.DayNumber - _first.DayNumber);

    public double Y(double value) => _greatest <= 0 ? Bottom : Bottom - Math.Clamp(value / _greatest, 0, 1) * (Bottom - Top);

    private bool IsApart(double value, double? target) => target is not { } mark || Math.Abs(value - mark) > _greatest * 0.09;

    // 1, 2 or 5 times a power of ten.
    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(rough, 1))));
        return power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
    }
}
