namespace AiTalent.Web.Charts;

/// <param name="Name">The publisher of the figures.</param>
/// <param name="On">The day of the figures.</param>
/// <param name="Download">The address of the figures as a file.</param>
public sealed record ChartSource(string Name, DateOnly On, string? Download = null);
