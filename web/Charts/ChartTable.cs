namespace AiTalent.Web.Charts;

/// <summary>What a chart shows, as a table for those who would rather read it. The first cell of a row names the row.</summary>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
