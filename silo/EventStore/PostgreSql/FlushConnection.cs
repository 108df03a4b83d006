using Npgsql;

namespace AiTalent.EventStore.PostgreSql;

/// <summary>A dedicated connection for flushes, with its prepared call. It is discarded after an error.</summary>
internal sealed class FlushConnection : IAsyncDisposable
{
    private const string Call = "SELECT * FROM log.append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)";
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _command;
    private readonly FlushParameters _parameters;

    private FlushConnection(NpgsqlConnection connection, TimeSpan patience)
    {
        _connection = connection;
        _command = new NpgsqlCommand(Call, connection) { CommandTimeout = (int)Math.Ceiling(patience.TotalSeconds) };
        _parameters = new FlushParameters(_command);
    }

    /// <param name="connectionString">The connection string.</param>
    /// <param name="lockWait">The time for which one attempt waits for the lock.</param>
    /// <param name="patience">The time for which the server may be silent before the outcome counts as unknown.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<FlushConnection> OpenAsync(string connectionString, TimeSpan lockWait, TimeSpan patience, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            ApplicationName = "AiTalent log writer",
        }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await SetUpAsync(connection, lockWait, cancellationToken);
            var flush = new FlushConnection(connection, patience);
            await flush._command.PrepareAsync(cancellationToken);
            return flush;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<FlushResult> FlushAsync(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline)
    {
        _parameters.Fill(requests, deadline);
        await using var reader = await _command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var clock = new DateTimeOffset(reader.GetFieldValue<DateTime>(0));
        var results = new AppendResult[requests.Count];
        if (reader.GetBoolean(1))
            Array.Fill(results, new AppendResult(AppendStatus.TooLate, 0));
        else
            Judge(requests, reader, results);

        // The commit follows the row: the flush is durable only once the server reports that it is ready again.
        while (await reader.NextResultAsync())
        {
        }

        return new FlushResult(results, clock);
    }

    /// <summary>Checks whether the server responds, before a flush whose outcome would otherwise be unknown.</summary>
    public async Task<bool> AnswersAsync()
    {
        try
        {
            await using var command = new NpgsqlCommand("SELECT", _connection);
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (Exception e) when (PostgreSqlErrors.IsOfDatabase(e))
        {
            return false;
        }
    }

    /// <summary>
    /// Returns the process and the unique transaction that currently hold the lock; null if there is none.
    /// </summary>
    public async Task<(int Process, string Transaction)?> ReadHolderAsync()
    {
        const string sql = """
            SELECT l.pid, concat_ws('/', a.backend_start, a.xact_start)
              FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
             WHERE l.locktype = 'advisory' AND l.classid = 18 AND l.objid = 1 AND l.objsubid = 2 AND l.granted AND a.datname = current_database()
            """;
        await using var command = new NpgsqlCommand(sql, _connection);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetInt32(0), reader.GetString(1)) : null;
    }

    public async Task EndAsync(int process)
    {
        await using var command = new NpgsqlCommand("SELECT pg_terminate_backend($1)", _connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = process });
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _command.DisposeAsync();
        await _connection.DisposeAsync();
    }

    // The function's lookups must remain index scans even if a plan is made while the tables are small, and
    // acknowledged data must be on disk regardless of the server's default.
    private static async Task SetUpAsync(NpgsqlConnection connection, TimeSpan lockWait, CancellationToken cancellationToken)
    {
        var sql = $"""
            SET lock_timeout = {(int)lockWait.TotalMilliseconds};
            SET default_transaction_isolation = 'read committed';
            SET plan_cache_mode = force_generic_plan;
            SET enable_seqscan = off;
            SET enable_bitmapscan = off;
            SET jit = off;
            SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', 'local');
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private void Judge(IReadOnlyList<AppendRequest> requests, NpgsqlDataReader reader, AppendResult[] results)
    {
        var head = reader.GetInt64(2);
        var positions = reader.GetFieldValue<long[]>(3);
        var kept = reader.IsDBNull(4) ? null : reader.GetFieldValue<long[]>(4);
        var statuses = reader.IsDBNull(5) ? null : reader.GetFieldValue<int[]>(5);
        for (var i = 0; i < results.Length; i++)
        {
            var status = statuses is null ? AppendStatus.Committed : (AppendStatus)statuses[i];
            ref var position = ref positions[_parameters.RequestStream[i] - 1];
            if (status == AppendStatus.Committed && requests[i].Events.Count is > 0 and var written)
                position = head + (kept is null ? _parameters.Sent[i] : kept[i]) + written;
            results[i] = new AppendResult(status, status == AppendStatus.Committed ? position : 0);
        }
    }
}
