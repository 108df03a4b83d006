using AiTalent.EventStore.Sqlite;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Storage.Sqlite;

/// <summary>Reads the columns of a statement's current row.</summary>
internal sealed class SqliteRowSource(Statement statement) : IRowSource
{
    private int _column;

    public void Restart() => _column = 0;

    public Guid Id() => statement.Id(++_column)!.Value;

    public Guid? IdOrNull() => statement.Id(++_column);

    public long Number() => statement.Int64(++_column);

    public long? NumberOrNull() => statement.IsNull(++_column) ? null : statement.Int64(_column);

    public string Text() => statement.Text(++_column);

    public string? TextOrNull() => statement.IsNull(++_column) ? null : statement.Text(_column);

    public byte[] Bytes() => statement.Bytes(++_column).ToArray();
}
