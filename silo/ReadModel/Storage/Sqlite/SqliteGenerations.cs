using System.Data.Common;
using System.Globalization;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Schema;
using Microsoft.Data.Sqlite;

namespace AiTalent.ReadModel.Storage.Sqlite;

/// <summary>Stores generations as files of one data folder, which this process owns exclusively.</summary>
internal sealed class SqliteGenerations(string folder) : IGenerationStore
{
    private const int CannotOpen = 14;
    private const int InputOrOutput = 10;
    private readonly SqliteFiles _files = new(folder);
    private readonly SemaphoreSlim _rebuild = new(1, 1);

    public Task<int> InitialiseAsync(LogIdentity log, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(Initialise(log));
        }
        catch (SqliteException e) when (SqliteFiles.IsBroken(e))
        {
            // It can be projected again, so a broken file is deleted.
            SqliteFiles.Delete(_files.Pointer);
            _files.DeleteAllBut(null);
            return Task.FromResult(Initialise(log));
        }
    }

    public Task DiscardAsync(CancellationToken cancellationToken)
    {
        SqliteFiles.Delete(_files.Pointer);
        _files.DeleteAllBut(null);
        return Task.CompletedTask;
    }

    public Task<int> ReadCurrentAsync(CancellationToken cancellationToken)
    {
        using var pointer = SqliteFiles.Open(_files.Pointer, SqliteOpenMode.ReadWrite, pooled: true);
        return Task.FromResult(Current(pointer)!.Value);
    }

    public async Task<DbConnection> OpenAsync(int generation, CancellationToken cancellationToken)
    {
        var connection = SqliteFiles.Connection(_files.Generation(generation), SqliteOpenMode.ReadWrite, pooled: true);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    // A file that is removed while open causes either error; with a broken disk the error recurs.
    public bool IsGone(DbException error) => error is SqliteException { SqliteErrorCode: CannotOpen or InputOrOutput };

    public Task<IProjectionWriter> OpenWriterAsync(int generation, CancellationToken cancellationToken) =>
        Task.FromResult<IProjectionWriter>(new SqliteProjectionWriter(SqliteFiles.OpenForWriting(_files.Generation(generation))));

    public async Task<IAsyncDisposable?> TryLockRebuildAsync(CancellationToken cancellationToken) =>
        await _rebuild.WaitAsync(TimeSpan.Zero, cancellationToken) ? new Held(_rebuild) : null;

    public Task<int> AddShadowAsync(CancellationToken cancellationToken)
    {
        using var pointer = SqliteFiles.Open(_files.Pointer, SqliteOpenMode.ReadWrite, pooled: true);
        _files.DeleteAllBut(Current(pointer));
        var shadow = _files.Highest() + 1;
        Create(shadow, State(Current(pointer)!.Value)!.LogId!.Value);
        return Task.FromResult(shadow);
    }

    public async Task SwapAsync(int serving, int shadow, Func<long, Task> catchUpAsync, CancellationToken cancellationToken)
    {
        await using var old = SqliteFiles.OpenForWriting(_files.Generation(serving));
        await using var transaction = old.BeginTransaction(deferred: false);
        await using var retire = old.CreateCommand();
        retire.CommandText = "UPDATE checkpoint SET retired = 1 WHERE id = 1 RETURNING position";
        await catchUpAsync(Convert.ToInt64(await retire.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture));

        // A crash between the two commits leaves an unreferenced file.
        await using var pointer = SqliteFiles.Open(_files.Pointer, SqliteOpenMode.ReadWrite, pooled: true);
        PointTo(pointer, shadow);
        await transaction.CommitAsync(CancellationToken.None);
    }

    public Task DropAsync(int generation, CancellationToken cancellationToken)
    {
        using var connection = SqliteFiles.Connection(_files.Generation(generation), SqliteOpenMode.ReadWrite, pooled: true);
        SqliteConnection.ClearPool(connection);
        SqliteFiles.Delete(_files.Generation(generation));
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var path in (ReadOnlySpan<string>)[_files.Pointer, .. Enumerable.Range(1, _files.Highest()).Select(_files.Generation)])
        {
            using var connection = SqliteFiles.Connection(path, SqliteOpenMode.ReadWrite, pooled: true);
            SqliteConnection.ClearPool(connection);
        }

        _rebuild.Dispose();
        return ValueTask.CompletedTask;
    }

    private int Initialise(LogIdentity log)
    {
        using var pointer = SqliteFiles.OpenForWriting(_files.Pointer);
        SqliteFiles.Execute(pointer, "CREATE TABLE IF NOT EXISTS generation (id INTEGER PRIMARY KEY CHECK (id = 1), current INTEGER NOT NULL) STRICT");
        var current = Current(pointer);
        var state = current is { } known ? State(known) : null;
        state?.ThrowIfNotOf(log);
        if (state is null || state.IsOlder)
        {
            current = _files.Highest() + 1;
            Create(current.Value, log.Id);
            PointTo(pointer, current.Value);
        }

        _files.DeleteAllBut(current);
        return current!.Value;
    }

    private void Create(int generation, Guid logId)
    {
        SqliteFiles.Delete(_files.Generation(generation));
        using var connection = SqliteFiles.OpenForWriting(_files.Generation(generation));
        using var transaction = connection.BeginTransaction(deferred: false);
        SqliteFiles.Execute(connection, ReadModelSchema.Sqlite);
        SqliteFiles.Execute(connection, ReadModelSchema.Start($"x'{Convert.ToHexString(logId.ToByteArray(bigEndian: true))}'"));
        transaction.Commit();
    }

    private GenerationState? State(int generation)
    {
        if (!File.Exists(_files.Generation(generation)))
            return null;
        using var connection = SqliteFiles.Open(_files.Generation(generation), SqliteOpenMode.ReadWrite, pooled: false);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM checkpoint WHERE id = 1 AND retired = 0";
        using var row = command.ExecuteReader();
        return row.Read() ? GenerationState.Read(row) : null;
    }

    private static int? Current(SqliteConnection pointer)
    {
        using var command = pointer.CreateCommand();
        command.CommandText = "SELECT current FROM generation WHERE id = 1";
        return command.ExecuteScalar() is { } current ? Convert.ToInt32(current, CultureInfo.InvariantCulture) : null;
    }

    private static void PointTo(SqliteConnection pointer, int generation)
    {
        using var command = pointer.CreateCommand();
        command.CommandText = "INSERT INTO generation (id, current) VALUES (1, $current) ON CONFLICT (id) DO UPDATE SET current = excluded.current";
        command.Parameters.AddWithValue("$current", generation);
        command.ExecuteNonQuery();
    }

    private sealed class Held(SemaphoreSlim gate) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            gate.Release();
            return ValueTask.CompletedTask;
        }
    }
}
