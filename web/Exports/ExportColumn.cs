namespace AiTalent.Web.Exports;

/// <summary>Represents one column of a table of <typeparamref name="T"/>.</summary>
/// <param name="Name">The name in the language of the reader.</param>
/// <param name="Cell">Returns the raw value, not its formatted text: a number remains a number.</param>
public sealed record ExportColumn<T>(string Name, Func<T, object?> Cell)
{
    public static Export Fill(string title, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, DateTimeOffset at, long? position = null) => new(
        title, [.. columns.Select(column => column.Name)], [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(row))])], at, position);
}
