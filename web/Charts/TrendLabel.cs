using AiTalent.Application.Localization;

namespace AiTalent.Web.Charts;

/// <summary>Represents the label at the end of a line, positioned without overlaps.</summary>
internal sealed record TrendLabel(TrendSeries Series, string Label, double X, double Y)
{
    private const double Room = 0.075;
    private const double Lift = 0.05;

    public static IReadOnlyList<TrendLabel> Place(IReadOnlyList<TrendSeries> series, TrendScale scale)
    {
        List<TrendLabel> placed = [];
        foreach (var one in series.Where(one => one.Points.Count > 0).OrderBy(one => scale.Y(one.Points[^1].Value)))
        {
            var end = one.Points[^1];
            var label = new TrendLabel(one, $"{one.Name} {Numbers.Whole((long)Math.Round(end.Value))}", scale.X(end.On), scale.Y(end.Value) - Lift);
            while (placed.Any(other => Math.Abs(other.X - label.X) < 0.3 && Math.Abs(other.Y - label.Y) < Room))
                label = label with { Y = label.Y + Room / 2 };
            placed.Add(label);
        }
        return placed;
    }
}
