using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Totals;

/// <summary>Defines the dimension of a report's cells.</summary>
public enum TotalsBy
{
    Country,
    Province,
    Institution,
    Programme,
    Course,
    CourseRun,
    Partnership,

    /// <summary>
    /// National, one cell for each day on which a figure changed, with the figures at the end of that day.
    /// </summary>
    Day,
}

/// <summary>Defines the audience of totals.</summary>
public enum TotalsAudience
{
    /// <summary>
    /// The public: below country level, figures are rounded down to multiples of five, shown from 10 on, and
    /// renewed at the end of a day by which the country's had changed by at least 10. Countries are live and exact
    /// if none of them is below 10.
    /// </summary>
    Public,

    /// <summary>Readers who may see all figures, live.</summary>
    Staff,
}

/// <param name="Position">The log position at which the figures are exact.</param>
/// <param name="At">The time at which the event at the position was written.</param>
/// <param name="National">Never the sum of cells, because distinct persons do not add up.</param>
/// <param name="SetAside">Number of events up to the position that could not be projected and are not counted;
/// normally 0.</param>
public sealed record TotalsReport(long Position, DateTimeOffset At, Measures National, IReadOnlyList<ReportCell> Cells, long SetAside = 0)
{
    /// <summary>
    /// Gets the engineers of each country, by the country of the learner; null if the audience may not see the
    /// figure.
    /// </summary>
    public IReadOnlyDictionary<string, long?> EngineersByCountry { get; init; } = new Dictionary<string, long?>();
}

/// <summary>Represents a cell as visible to its audience.</summary>
/// <param name="Key">A country, a province as <c>VN:01</c>, a UUID, or a day as <c>2026-01-31</c>.</param>
/// <param name="Name">Null if the key has no name (a day) or is unknown.</param>
public sealed record ReportCell(string Key, LocalizedText? Name, ShownMeasures Measures);

/// <summary>Represents a cell for readers who may see all figures.</summary>
/// <param name="Key">A country, a province as <c>VN:01</c>, a UUID, or a day as <c>2026-01-31</c>.</param>
/// <param name="Name">Null if the key has no name (a day) or is unknown.</param>
public sealed record TotalsCell(string Key, LocalizedText? Name, Measures Measures);

/// <summary>Represents one row of totals.</summary>
public sealed record TotalsReading(long Position, DateTimeOffset At, Measures Measures);

/// <summary>Represents the engineers at the end of a month.</summary>
/// <param name="Month">The first day of the month.</param>
public sealed record MonthlyEngineers(DateOnly Month, long Engineers);
