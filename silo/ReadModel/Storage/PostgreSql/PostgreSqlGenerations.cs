using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Schema;
using Npgsql;

namespace AiTalent.ReadModel.Storage.PostgreSql;

/// <summary>
/// Stores generations as schemas <c>read_1</c>, <c>read_2</c>, …; the table <c>public.read_generation</c> names the
/// active one. Each has a data source whose search path is the schema, so that every statement is the same as on
/// SQLite.
/// </summary>
internal sealed class PostgreSqlGenerations(string connectionString) : IGenerationStore
{
    private readonly ConcurrentDictionary<int, NpgsqlDataSource> _sources = [];
    private readonly NpgsqlDataSource _control = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        ApplicationName = "AiTalent read model control",
        MaxPoolSize = 4,
    });

    public async Task<int> InitialiseAsync(LogIdentity log, CancellationToken cancellationToken)
    {
        await using var connection = await _control.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Sql.ExecuteAsync(connection, "SELECT pg_advisory_xact_lock(18, 2)", cancellationToken);
        await Sql.ExecuteAsync(connection, "CREATE TABLE IF NOT EXISTS public.read_generation (id int PRIMARY KEY CHECK (id = 1), current int NOT NULL)", cancellationToken);
        var current = await CurrentAsync(connection, cancellationToken);
        var state = current is { } known ? await StateAsync(connection, known, cancellationToken) : null;
        state?.ThrowIfNotOf(log);
        if (state is null || state.IsOlder)
            current = await ReplaceAsync(connection, current, log.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return current!.Value;
    }

    public async Task DiscardAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _control.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Sql.ExecuteAsync(connection, "SELECT pg_advisory_xact_lock(18, 2); DROP TABLE IF EXISTS public.read_generation", cancellationToken);
        foreach (var generation in await SchemasAsync(connection, cancellationToken))
            await Sql.ExecuteAsync(connection, $"DROP SCHEMA read_{generation} CASCADE", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<int> ReadCurrentAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _control.OpenConnectionAsync(cancellationToken);
        var current = (await CurrentAsync(connection, cancellationToken))!.Value;
        foreach (var old in _sources.Where(source => source.Key < current))
            old.Value.Clear();
        return current;
    }

    public async Task<DbConnection> OpenAsync(int generation, CancellationToken cancellationToken) =>
        await Source(generation).OpenConnectionAsync(cancellationToken);

    public async ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    public bool IsGone(DbException error) =>
        error is PostgresException
        {
            SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName,
        };

    public async Task<IProjectionWriter> OpenWriterAsync(int generation, CancellationToken cancellationToken) =>
        new PostgreSqlProjectionWriter(await Source(generation).OpenConnectionAsync(cancellationToken));

    public async Task<IAsyncDisposable?> TryLockRebuildAsync(CancellationToken cancellationToken)
    {
        var connection = await _control.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock(18, 3)", connection);
        if (await command.ExecuteScalarAsync(cancellationToken) is true)
            return new RebuildLock(connection);
        await connection.DisposeAsync();
        return null;
    }

    public async Task<int> AddShadowAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _control.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Sql.ExecuteAsync(connection, "SELECT pg_advisory_xact_lock(18, 2)", cancellationToken);
        var current = (await CurrentAsync(connection, cancellationToken))!.Value;
        var schemas = await SchemasAsync(connection, cancellationToken);
        foreach (var left in schemas.Where(number => number != current))
            await Sql.ExecuteAsync(connection, $"DROP SCHEMA read_{left} CASCADE", cancellationToken);
        var shadow = schemas.Max() + 1;
        var state = await StateAsync(connection, current, cancellationToken);
        await CreateAsync(connection, shadow, state!.LogId!.Value, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return shadow;
    }

    public async Task SwapAsync(int serving, int shadow, Func<long, Task> catchUpAsync, CancellationToken cancellationToken)
    {
        await using var connection = await _control.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var retire = new NpgsqlCommand($"UPDATE read_{serving}.checkpoint SET retired = 1 WHERE id = 1 RETURNING position", connection);
        await catchUpAsync((long)(await retire.ExecuteScalarAsync(cancellationToken))!);
        await Sql.ExecuteAsync(connection, $"UPDATE public.read_generation SET current = {shadow} WHERE id = 1", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task DropAsync(int generation, CancellationToken cancellationToken)
    {
        await using var connection = await _control.OpenConnectionAsync(cancellationToken);
        await Sql.ExecuteAsync(connection, $"DROP SCHEMA IF EXISTS read_{generation} CASCADE", cancellationToken);
        if (_sources.TryGetValue(generation, out var source))
            source.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in _sources.Values)
            await source.DisposeAsync();
        await _control.DisposeAsync();
    }

    private NpgsqlDataSource Source(int generation) => _sources.GetOrAdd(generation, number => NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "AiTalent read model",
            SearchPath = $"read_{number}",
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
        }));

    private static async Task<int> ReplaceAsync(NpgsqlConnection connection, int? current, Guid logId, CancellationToken cancellationToken)
    {
        var next = (await SchemasAsync(connection, cancellationToken)).Append(current ?? 0).Max() + 1;
        await CreateAsync(connection, next, logId, cancellationToken);
        await Sql.ExecuteAsync(connection, $"INSERT INTO public.read_generation (id, current) VALUES (1, {next}) ON CONFLICT (id) DO UPDATE SET current = excluded.current", cancellationToken);
        return next;
    }

    private static async Task CreateAsync(NpgsqlConnection connection, int generation, Guid logId, CancellationToken cancellationToken)
    {
        await Sql.ExecuteAsync(connection, $"CREATE SCHEMA read_{generation}; SET LOCAL search_path = read_{generation}", cancellationToken);
        await Sql.ExecuteAsync(connection, ReadModelSchema.PostgreSql, cancellationToken);
        await Sql.ExecuteAsync(connection, ReadModelSchema.Start($"'{logId}'"), cancellationToken);
        await Sql.ExecuteAsync(connection, "SET LOCAL search_path = DEFAULT", cancellationToken);
    }

    private static async Task<int?> CurrentAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        (await Sql.ReadNumbersAsync(connection, "SELECT current FROM public.read_generation WHERE id = 1", cancellationToken)) is [var current] ? current : null;

    private static async Task<GenerationState?> StateAsync(NpgsqlConnection connection, int generation, CancellationToken cancellationToken)
    {
        if (!(await SchemasAsync(connection, cancellationToken)).Contains(generation))
            return null;
        await using var command = new NpgsqlCommand($"SELECT * FROM read_{generation}.checkpoint WHERE id = 1", connection);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? GenerationState.Read(row) : null;
    }

    private static Task<List<int>> SchemasAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => Sql.ReadNumbersAsync(
        connection, "SELECT substr(nspname, 6)::int FROM pg_namespace WHERE nspname ~ '^read_[0-9]+$'", cancellationToken);

    private sealed class RebuildLock(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Sql.ExecuteAsync(connection, "SELECT pg_advisory_unlock(18, 3)", CancellationToken.None);
            await connection.DisposeAsync();
        }
    }
}
