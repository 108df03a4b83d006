using AiTalent.EventStore.Sqlite;
using AiTalent.ReadModel.Projection;
using Microsoft.Data.Sqlite;

namespace AiTalent.ReadModel.Storage.Sqlite;

/// <summary>Writes a generation with prepared statements; each row is one step.</summary>
internal sealed class SqliteProjectionWriter(SqliteConnection connection) : IProjectionWriter
{
    private readonly Dictionary<string, Statement> _statements = [];

    public Task<Checkpoint?> ReadCheckpointAsync(CancellationToken cancellationToken)
    {
        var select = Prepare("SELECT position, at, set_aside FROM checkpoint WHERE id = 1 AND retired = 0");
        if (!select.Step())
            return Task.FromResult<Checkpoint?>(null);
        var checkpoint = new Checkpoint(select.Int64(1), DatabaseTime.FromMicroseconds(select.Int64(2)), select.Int64(3));
        select.Reset();
        return Task.FromResult<Checkpoint?>(checkpoint);
    }

    public Task<IReadOnlyList<string>> ReadWaitingStreamsAsync(CancellationToken cancellationToken)
    {
        var select = Prepare("SELECT DISTINCT stream FROM set_aside");
        var streams = new List<string>();
        while (select.Step())
            streams.Add(select.Text(1));
        return Task.FromResult<IReadOnlyList<string>>(streams);
    }

    public Task LoadAsync<TRow>(string column, IReadOnlyCollection<Guid> ids, Action<TRow> found, CancellationToken cancellationToken)
        where TRow : IRow<TRow>
    {
        if (ids.Count == 0)
            return Task.CompletedTask;
        var select = Prepare($"SELECT {TRow.Table.ColumnNames} FROM {TRow.Table.Name} WHERE {column} = ?");
        var row = new SqliteRowSource(select);
        InTransaction("BEGIN", () =>
        {
            foreach (var id in ids.Order())
            {
                select.Bind(1, id);
                while (select.Step())
                {
                    row.Restart();
                    found(TRow.Read(row));
                }
            }

            return true;
        });
        return Task.CompletedTask;
    }

    public Task<bool> CommitAsync(long from, Checkpoint to, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        var moved = InTransaction("BEGIN IMMEDIATE", () =>
        {
            if (!Move(from, to))
                return false;
            foreach (var change in changes)
                Write(change);
            return true;
        });
        return Task.FromResult(moved);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        await connection.DisposeAsync();
    }

    /// <summary>
    /// Runs many statements in one transaction; separate transactions would each take and release the file locks.
    /// </summary>
    private bool InTransaction(string begin, Func<bool> work)
    {
        Prepare(begin).Execute();
        try
        {
            var isDone = work();
            Prepare(isDone ? "COMMIT" : "ROLLBACK").Execute();
            return isDone;
        }
        catch
        {
            // The connection is discarded after an error, together with its open transaction.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0)
                SQLitePCL.raw.sqlite3_exec(connection.Handle!, "ROLLBACK");
            throw;
        }
    }

    private bool Move(long from, Checkpoint to)
    {
        Prepare("UPDATE checkpoint SET position = ?, at = ?, set_aside = ? WHERE id = 1 AND retired = 0 AND position = ?")
            .Bind(1, to.Position).Bind(2, DatabaseTime.ToMicroseconds(to.At)).Bind(3, to.SetAside).Bind(4, from).Execute();
        return SQLitePCL.raw.sqlite3_changes(connection.Handle!) == 1;
    }

    private void Write(TableChange change)
    {
        var table = change.Table;
        var columns = change.Deletes ? table.Keys : table.Columns.Count;
        var statement = Prepare(change.Deletes
            ? $"DELETE FROM {table.Name} WHERE {string.Join(" AND ", table.Columns.Take(table.Keys).Select(column => $"{column.Name} = ?"))}"
            : $"INSERT INTO {table.Name} ({table.ColumnNames}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))}) {table.OnConflict}");
        var sink = new SqliteRowSink(statement, columns);
        foreach (var row in change.Rows)
        {
            sink.Restart();
            row.Write(sink);
            statement.Execute();
        }
    }

    private Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = new Statement(connection, sql));
        return statement;
    }
}
