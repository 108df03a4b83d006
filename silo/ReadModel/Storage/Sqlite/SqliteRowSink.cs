using AiTalent.EventStore.Sqlite;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Storage.Sqlite;

/// <summary>Binds a row's columns to a statement, up to the last one in use.</summary>
internal sealed class SqliteRowSink(Statement statement, int columns) : IRowSink
{
    private int _column;

    public void Restart() => _column = 0;

    public void Id(Guid? value)
    {
        if (_column++ < columns)
            statement.Bind(_column, value);
    }

    public void Number(long? value)
    {
        if (_column++ >= columns)
            return;
        if (value is { } number)
            statement.Bind(_column, number);
        else
            statement.Bind(_column, (Guid?)null);
    }

    public void Text(string? value)
    {
        if (_column++ >= columns)
            return;
        if (value is not null)
            statement.Bind(_column, value);
        else
            statement.Bind(_column, (Guid?)null);
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        if (_column++ < columns)
            statement.BindBlob(_column, value);
    }
}
