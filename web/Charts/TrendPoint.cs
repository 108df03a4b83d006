namespace AiTalent.Web.Charts;

/// <param name="On">The day, usually the last of a month.</param>
/// <param name="Value">The value on that day.</param>
/// <param name="Low">Lower bound of the likely values of a forecast.</param>
/// <param name="High">Upper bound of the likely values of a forecast.</param>
public sealed record TrendPoint(DateOnly On, double Value, double? Low = null, double? High = null);
