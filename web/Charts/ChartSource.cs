namespace AiTalent.Web.Charts;

/// <param name="Name">Who says so.</param>
/// <param name="On">The day the figures are of.</param>
/// <param name="Download">Address of the figures as a file.</param>
public sealed record ChartSource(string Name, DateOnly On, string? Download = null);
