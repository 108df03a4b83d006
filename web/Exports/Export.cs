namespace AiTalent.Web.Exports;

/// <summary>A table that leaves the system as a file.</summary>
/// <param name="Title">In the language of the reader.</param>
/// <param name="Columns">Their names, in the language of the reader.</param>
/// <param name="Rows">A cell is a text, a number, a day, a moment or nothing.</param>
/// <param name="At">When it was read.</param>
/// <param name="Position">The position of the log that it was read at, where it was one.</param>
public sealed record Export(
    string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, DateTimeOffset At, long? Position = null);
