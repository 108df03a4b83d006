namespace AiTalent.Web.Exports;

/// <summary>Represents a table that is exported as a file.</summary>
/// <param name="Title">The title in the language of the reader.</param>
/// <param name="Columns">The column names in the language of the reader.</param>
/// <param name="Rows">The cells: texts, numbers, days, instants or null.</param>
/// <param name="At">The time of the reading.</param>
/// <param name="Position">The log position of the reading, if any.</param>
public sealed record Export(
    string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, DateTimeOffset At, long? Position = null);
