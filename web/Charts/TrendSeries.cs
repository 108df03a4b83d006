namespace AiTalent.Web.Charts;

/// <param name="Name">Stands at the end of the line.</param>
/// <param name="Kind">Measured lines are whole, plans and forecasts broken.</param>
/// <param name="Points">In the order of time.</param>
public sealed record TrendSeries(string Name, TrendKind Kind, IReadOnlyList<TrendPoint> Points);
