using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Totals;

/// <summary>How the cells of a report are cut.</summary>
public enum TotalsBy
{
    Country,
    Province,
    Institution,
    Programme,
    Course,
    CourseRun,
    Partnership,

    /// <summary>National, one cell for each day on which a figure changed, as it stood at the end of that day.</summary>
    Day,
}

/// <summary>Who reads.</summary>
public enum TotalsAudience
{
    /// <summary>
    /// Everybody: below the country, figures are rounded down to whole fives, shown from 10 on, and renewed at the end of a day by which the
    /// country's had changed by at least 10. Countries are live and exact, where none of them is below 10.
    /// </summary>
    Public,

    /// <summary>Who may see every figure, live.</summary>
    Staff,
}

/// <param name="Position">The log position that the figures are exact at.</param>
/// <param name="At">When the event at the position was written.</param>
/// <param name="National">Never the sum of cells, since distinct persons do not add up.</param>
/// <param name="SetAside">How many events up to the position could not be folded and are not counted; 0 is the only good answer.</param>
public sealed record TotalsReport(long Position, DateTimeOffset At, Measures National, IReadOnlyList<ReportCell> Cells, long SetAside = 0)
{
    /// <summary>The engineers of each country, by the learners' own; null where the audience may not see the figure.</summary>
    public IReadOnlyDictionary<string, long?> EngineersByCountry { get; init; } = new Dictionary<string, long?>();
}

/// <summary>A cell as its audience may see it.</summary>
/// <param name="Key">A country, a province as <c>VN:01</c>, a UUID, or a day as <c>2026-01-31</c>.</param>
/// <param name="Name">Null where the key has none (a day) or it is not known.</param>
public sealed record ReportCell(string Key, LocalizedText? Name, ShownMeasures Measures);

/// <summary>A cell for who may see every figure.</summary>
/// <param name="Key">A country, a province as <c>VN:01</c>, a UUID, or a day as <c>2026-01-31</c>.</param>
/// <param name="Name">Null where the key has none (a day) or it is not known.</param>
public sealed record TotalsCell(string Key, LocalizedText? Name, Measures Measures);

/// <summary>One row of totals.</summary>
public sealed record TotalsReading(long Position, DateTimeOffset At, Measures Measures);

/// <summary>Engineers at the end of a month.</summary>
/// <param name="Month">Its first day.</param>
public sealed record MonthlyEngineers(DateOnly Month, long Engineers);
