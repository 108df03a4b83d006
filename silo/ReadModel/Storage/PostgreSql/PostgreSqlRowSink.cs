using AiTalent.ReadModel.Projection;
using Npgsql;

namespace AiTalent.ReadModel.Storage.PostgreSql;

/// <summary>Collects rows as one array per column, up to the last column in use.</summary>
internal sealed class PostgreSqlRowSink(IReadOnlyList<Column> columns) : IRowSink
{
    private readonly ColumnValues[] _values = [.. columns.Select(column => new ColumnValues(column.Type))];
    private int _column;

    public void Restart() => _column = 0;

    public void Id(Guid? value)
    {
        if (_column++ < _values.Length)
            _values[_column - 1].Ids.Add(value);
    }

    public void Number(long? value)
    {
        if (_column++ < _values.Length)
            _values[_column - 1].Numbers.Add(value);
    }

    public void Text(string? value)
    {
        if (_column++ < _values.Length)
            _values[_column - 1].Texts.Add(value);
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        if (_column++ < _values.Length)
            _values[_column - 1].Blobs.Add(value.ToArray());
    }

    public IEnumerable<NpgsqlParameter> Parameters() => _values.Select(values => values.Parameter());

    private sealed class ColumnValues(ColumnType type)
    {
        public List<Guid?> Ids { get; } = [];

        public List<long?> Numbers { get; } = [];

        public List<string?> Texts { get; } = [];

        public List<byte[]> Blobs { get; } = [];

        public NpgsqlParameter Parameter() => type switch
        {
            ColumnType.Id => new NpgsqlParameter<List<Guid?>> { TypedValue = Ids },
            ColumnType.Number => new NpgsqlParameter<List<long?>> { TypedValue = Numbers },
            ColumnType.Text => new NpgsqlParameter<List<string?>> { TypedValue = Texts },
            ColumnType.Bytes => new NpgsqlParameter<List<byte[]>> { TypedValue = Blobs },
            _ => throw new InvalidOperationException("Not a type of columns."),
        };
    }
}
