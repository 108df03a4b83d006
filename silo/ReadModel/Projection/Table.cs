namespace AiTalent.ReadModel.Projection;

internal enum ColumnType
{
    Id,
    Number,
    Text,
    Bytes,
}

internal sealed record Column(string Name, ColumnType Type);

/// <summary>
/// Describes a table for the projector; the columns are in the order in which a row reads and writes them.
/// </summary>
/// <param name="Keys">Number of leading columns that form the key.</param>
/// <param name="Adds">True if the values of a row are added to the existing row instead of replacing them.</param>
internal sealed record Table(string Name, int Keys, IReadOnlyList<Column> Columns, bool Adds = false)
{
    /// <param name="columns">Names with their types: <c>id name*text</c> as <c>"id:id"</c>, <c>"name:text"</c>; a number needs no type.</param>
    public static Table Of(string name, int keys, params IEnumerable<string> columns) => new(name, keys, [.. columns.Select(Parse)]);

    public string ColumnNames => string.Join(", ", Columns.Select(column => column.Name));

    public string OnConflict
    {
        get
        {
            var keys = string.Join(", ", Columns.Take(Keys).Select(column => column.Name));
            var changed = Columns.Skip(Keys).Select(column => Adds ? $"{column.Name} = {Name}.{column.Name} + excluded.{column.Name}" : $"{column.Name} = excluded.{column.Name}");
            return Columns.Count == Keys ? $"ON CONFLICT ({keys}) DO NOTHING" : $"ON CONFLICT ({keys}) DO UPDATE SET {string.Join(", ", changed)}";
        }
    }

    private static Column Parse(string column) => column.Split(':') switch
    {
        [var name] => new(name, ColumnType.Number),
        [var name, "id"] => new(name, ColumnType.Id),
        [var name, "text"] => new(name, ColumnType.Text),
        [var name, "bytes"] => new(name, ColumnType.Bytes),
        _ => throw new ArgumentException($"Not a column: {column}.", nameof(column)),
    };
}
