using AiTalent.ReadModel.Projection;
using Npgsql;

namespace AiTalent.ReadModel.Storage.PostgreSql;

/// <summary>
/// Writes a generation in one round trip: the checkpoint and each table's rows as arrays form one batch, which the
/// server executes as a single transaction, so that a projector that is paused midway blocks no others.
/// </summary>
internal sealed class PostgreSqlProjectionWriter(NpgsqlConnection connection) : IProjectionWriter
{
    private const string Conflict = "AT409";

    // The class of SQLSTATE codes for invalid values rather than server failures: PostgreSQL, appendix A.
    private const string DataException = "22";

    public async Task<Checkpoint?> ReadCheckpointAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT position, at, set_aside FROM checkpoint WHERE id = 1 AND retired = 0", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new Checkpoint(reader.GetInt64(0), DatabaseTime.FromMicroseconds(reader.GetInt64(1)), reader.GetInt64(2))
            : null;
    }

    public async Task<IReadOnlyList<string>> ReadWaitingStreamsAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT DISTINCT stream FROM set_aside", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var streams = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            streams.Add(reader.GetString(0));
        return streams;
    }

    public async Task LoadAsync<TRow>(string column, IReadOnlyCollection<Guid> ids, Action<TRow> found, CancellationToken cancellationToken)
        where TRow : IRow<TRow>
    {
        if (ids.Count == 0)
            return;
        await using var command = new NpgsqlCommand($"SELECT {TRow.Table.ColumnNames} FROM {TRow.Table.Name} WHERE {column} = ANY($1)", connection);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. ids] });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var row = new PostgreSqlRowSource(reader);
        while (await reader.ReadAsync(cancellationToken))
        {
            row.Restart();
            found(TRow.Read(row));
        }
    }

    public async Task<bool> CommitAsync(long from, Checkpoint to, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Move(from, to));
        foreach (var change in changes)
            batch.BatchCommands.Add(Write(change));
        try
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == Conflict)
        {
            return false;
        }
        catch (PostgresException e) when (e.SqlState.StartsWith(DataException, StringComparison.Ordinal))
        {
            throw new UnstorableValueException(e.MessageText, e);
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static NpgsqlBatchCommand Move(long from, Checkpoint to) => new("SELECT move_checkpoint($1, $2, $3, $4)")
    {
        Parameters =
        {
            new NpgsqlParameter<long> { TypedValue = from },
            new NpgsqlParameter<long> { TypedValue = to.Position },
            new NpgsqlParameter<long> { TypedValue = DatabaseTime.ToMicroseconds(to.At) },
            new NpgsqlParameter<long> { TypedValue = to.SetAside },
        },
    };

    private static NpgsqlBatchCommand Write(TableChange change)
    {
        var table = change.Table;
        var columns = table.Columns.Take(change.Deletes ? table.Keys : table.Columns.Count).ToList();
        var sink = new PostgreSqlRowSink(columns);
        foreach (var row in change.Rows)
        {
            sink.Restart();
            row.Write(sink);
        }

        var arrays = $"unnest({string.Join(", ", columns.Select((column, i) => $"${i + 1}::{TypeName(column.Type)}[]"))})";
        var names = string.Join(", ", columns.Select(column => column.Name));
        var command = new NpgsqlBatchCommand(change.Deletes
            ? $"DELETE FROM {table.Name} t USING {arrays} AS d({names}) WHERE {string.Join(" AND ", columns.Select(column => $"t.{column.Name} = d.{column.Name}"))}"
            : $"INSERT INTO {table.Name} ({names}) SELECT * FROM {arrays} {table.OnConflict}");
        foreach (var parameter in sink.Parameters())
            command.Parameters.Add(parameter);
        return command;
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Id => "uuid",
        ColumnType.Number => "bigint",
        ColumnType.Text => "text",
        ColumnType.Bytes => "bytea",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of columns."),
    };
}
