namespace AiTalent.Web.Charts;

/// <summary>Represents the data of a chart as an alternative table. The first cell of a row is its header.</summary>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
