namespace AiTalent.Web.Charts;

/// <param name="Name">The label at the end of the line.</param>
/// <param name="Kind">Measured lines are solid; plans and forecasts are dashed.</param>
/// <param name="Points">The points in chronological order.</param>
public sealed record TrendSeries(string Name, TrendKind Kind, IReadOnlyList<TrendPoint> Points);
