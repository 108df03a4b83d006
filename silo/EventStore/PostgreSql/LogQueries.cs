using Npgsql;

namespace AiTalent.EventStore.PostgreSql;

/// <summary>Queries the log on pooled connections, which prepare frequent statements.</summary>
internal sealed class LogQueries(string connectionString) : IAsyncDisposable
{
    private const string Columns = "SELECT position, stream, version, type, data, at, actor, command_id FROM log.event ";
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        ApplicationName = "AiTalent log",
        MaxAutoPrepare = 20,
        AutoPrepareMinUsages = 2,
    });

    public Task<List<StoredEvent>> StreamAsync(string stream, long afterVersion, int limit, CancellationToken cancellationToken) =>
        EventsAsync(Columns + "WHERE stream = $1 AND version > $2 ORDER BY version LIMIT $3", [stream, afterVersion, limit], cancellationToken);

    public Task<List<StoredEvent>> LogAsync(long afterPosition, int limit, CancellationToken cancellationToken) =>
        EventsAsync(Columns + "WHERE position > $1 ORDER BY position LIMIT $2", [afterPosition, limit], cancellationToken);

    public Task<List<StoredEvent>> CommandAsync(string stream, Guid commandId, CancellationToken cancellationToken) => EventsAsync(
        "SELECT e.position, e.stream, e.version, e.type, e.data, e.at, e.actor, e.command_id FROM log.command c JOIN log.event e ON e.stream = c.stream AND e.version BETWEEN c.first_version AND c.last_version WHERE c.stream = $1 AND c.command_id = $2 ORDER BY e.version",
        [stream, commandId],
        cancellationToken);

    public async Task<List<T>> ReadAsync<T>(string sql, object[] values, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        try
        {
            var rows = new List<T>();
            await using var command = Command(sql, values);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
                rows.Add(read(reader));
            return rows;
        }
        catch (Exception e) when (PostgreSqlErrors.IsOfDatabase(e))
        {
            throw PostgreSqlErrors.NothingWritten(e);
        }
    }

    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            await PostgreSqlSchema.ApplyAsync(connection, "log", SchemaScript.Load(typeof(LogQueries).Assembly, "PostgreSql"), cancellationToken);
        }
        catch (Exception e) when (PostgreSqlErrors.IsOfDatabase(e))
        {
            throw PostgreSqlErrors.NothingWritten(e);
        }
    }

    public async Task ExecuteAsync(string sql, object[] values, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = Command(sql, values);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (Exception e) when (PostgreSqlErrors.IsOfDatabase(e))
        {
            throw PostgreSqlErrors.OfFlush(e);
        }
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private Task<List<StoredEvent>> EventsAsync(string sql, object[] values, CancellationToken cancellationToken)
    {
        var (streams, types, actors) = (new LastText(), new LastText(), new LastText());
        return ReadAsync(
            sql,
            values,
            reader => new StoredEvent(
                reader.GetInt64(0),
                streams.Read(reader.GetFieldValue<byte[]>(1)),
                reader.GetInt64(2),
                types.Read(reader.GetFieldValue<byte[]>(3)),
                reader.GetFieldValue<byte[]>(4),
                new DateTimeOffset(reader.GetFieldValue<DateTime>(5)),
                actors.Read(reader.GetFieldValue<byte[]>(6)),
                reader.IsDBNull(7) ? null : reader.GetGuid(7)),
            cancellationToken);
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = _source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
