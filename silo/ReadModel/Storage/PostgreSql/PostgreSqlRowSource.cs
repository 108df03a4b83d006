using System.Globalization;
using AiTalent.ReadModel.Projection;
using Npgsql;

namespace AiTalent.ReadModel.Storage.PostgreSql;

/// <summary>
/// Reads the columns of a reader's current row. Numbers have three widths in the tables and one here.
/// </summary>
internal sealed class PostgreSqlRowSource(NpgsqlDataReader reader) : IRowSource
{
    private int _column;

    public void Restart() => _column = 0;

    public Guid Id() => reader.GetGuid(_column++);

    public Guid? IdOrNull() => reader.IsDBNull(_column++) ? null : reader.GetGuid(_column - 1);

    public long Number() => Convert.ToInt64(reader.GetValue(_column++), CultureInfo.InvariantCulture);

    public long? NumberOrNull() => reader.IsDBNull(_column++) ? null : Convert.ToInt64(reader.GetValue(_column - 1), CultureInfo.InvariantCulture);

    public string Text() => reader.GetString(_column++);

    public string? TextOrNull() => reader.IsDBNull(_column++) ? null : reader.GetString(_column - 1);

    public byte[] Bytes() => reader.GetFieldValue<byte[]>(_column++);
}
