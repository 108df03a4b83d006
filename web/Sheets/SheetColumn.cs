namespace AiTalent.Web.Sheets;

/// <summary>One column of a table of <typeparamref name="T"/>.</summary>
/// <param name="Name">In the language of the reader.</param>
/// <param name="Cell">The value itself, not its words: a number stays a number.</param>
public sealed record SheetColumn<T>(string Name, Func<T, object?> Cell)
{
    public static Sheet Fill(string title, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows, DateTimeOffset at, long? position = null) => new(
        title, [.. columns.Select(column => column.Name)], [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(row))])], at, position);
}
