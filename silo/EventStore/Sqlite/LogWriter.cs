using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AiTalent.EventStore.Sqlite;

/// <summary>The only writing connection, with its prepared statements. Use it from the write thread only.</summary>
internal sealed class LogWriter : IDisposable
{
    /// <summary>Selects the snapshots that are ahead of the log.</summary>
    public const string SnapshotsAhead =
        "FROM snapshot WHERE version > (SELECT coalesce(max(e.version), 0) FROM event e WHERE e.stream = snapshot.stream)";

    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly List<Statement> _all = [];
    private readonly List<Erasure> _erased = [];
    private readonly ErasureRecord _erasures;
    private bool _erasedStaysInWal;

    public LogWriter(LogFile file, ErasureRecord erasures)
    {
        _erasures = erasures;
        _path = file.Path;
        _connection = file.OpenForWriting();
        try
        {
            SqliteSchema.Apply(_connection, "log", SchemaScript.Load(typeof(LogWriter).Assembly, "Sqlite"));
            Begin = Prepare("BEGIN");
            BeginImmediate = Prepare("BEGIN IMMEDIATE");
            Commit = Prepare("COMMIT");
            Rollback = Prepare("ROLLBACK");
            LogHead = Prepare("SELECT coalesce(max(position), 0) FROM event");
            StreamHead = Prepare("SELECT version, position FROM event WHERE stream = ? ORDER BY version DESC LIMIT 1");
            InsertEvent = Prepare("INSERT INTO event (position, stream, version, type, data, at, actor, command_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            KnowsCommand = Prepare("SELECT 1 FROM command WHERE stream = ? AND command_id = ?");
            InsertCommand = Prepare("INSERT INTO command (stream, command_id, fingerprint, first_version, last_version) VALUES (?, ?, ?, ?, ?)");
            WritePerson = Prepare("INSERT INTO person (id, subject, kind, data) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE subject = ?2) ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, kind = excluded.kind, data = excluded.data");
            DeletePerson = Prepare("DELETE FROM person WHERE subject = ?");
            InsertErasure = Prepare("INSERT INTO erasure (subject, at) VALUES (?, ?) ON CONFLICT DO NOTHING");
            WriteSnapshot = Prepare("INSERT INTO snapshot (stream, version, schema, data) VALUES (?, ?, ?, ?) ON CONFLICT (stream) DO UPDATE SET version = excluded.version, schema = excluded.schema, data = excluded.data WHERE excluded.version > snapshot.version OR excluded.schema <> snapshot.schema");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Statement Begin { get; }

    public Statement BeginImmediate { get; }

    public Statement Commit { get; }

    public Statement Rollback { get; }

    public Statement LogHead { get; }

    public Statement StreamHead { get; }

    public Statement InsertEvent { get; }

    public Statement KnowsCommand { get; }

    public Statement InsertCommand { get; }

    public Statement WritePerson { get; }

    public Statement DeletePerson { get; }

    public Statement InsertErasure { get; }

    public Statement WriteSnapshot { get; }

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction, committed if it returns true, and classifies errors.
    /// </summary>
    public void InTransaction(bool writes, Func<bool> work)
    {
        bool keep;
        try
        {
            (writes ? BeginImmediate : Begin).Execute();
            keep = work();
        }
        catch (SqliteException e)
        {
            GiveUp();
            throw SqliteErrors.NothingWritten(e, _path);
        }
        catch
        {
            GiveUp();
            throw;
        }

        if (!keep)
        {
            GiveUp();
            return;
        }

        try
        {
            Commit.Execute();
        }
        catch (SqliteException e)
        {
            GiveUp();
            throw SqliteErrors.AtCommit(e, _path);
        }

        if (_erased.Count > 0)
        {
            _erasures.Add(_erased);
            _erased.Clear();
            _erasedStaysInWal = true;
        }

        if (_erasedStaysInWal)
            EmptyWal();
    }

    public void Erase(Guid subject, DateTimeOffset at)
    {
        var id = subject.ToString();
        DeletePerson.Bind(1, id).Execute();
        InsertErasure.Bind(1, id).Bind(2, DatabaseTime.ToMicroseconds(at)).Execute();
        _erased.Add(new Erasure(subject, at));
    }

    public void DiscardSnapshotsAhead()
    {
        using var delete = new Statement(_connection, $"DELETE {SnapshotsAhead}");
        delete.Execute();
    }

    public void Dispose()
    {
        foreach (var statement in _all)
            statement.Dispose();
        _connection.Dispose();
    }

    private Statement Prepare(string sql)
    {
        var statement = new Statement(_connection, sql);
        _all.Add(statement);
        return statement;
    }

    private void GiveUp()
    {
        _erased.Clear();
        if (raw.sqlite3_get_autocommit(_connection.Handle!) == 0)
            Rollback.Execute();
    }

    // The write-ahead log still holds the pages from before an erasure. A reader may block its truncation briefly;
    // the next transaction then retries, because the writer must not wait for readers.
    private void EmptyWal()
    {
        var database = _connection.Handle!;
        raw.sqlite3_busy_timeout(database, 0);
        var code = raw.sqlite3_wal_checkpoint_v2(database, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _);
        raw.sqlite3_busy_timeout(database, 5000);
        _erasedStaysInWal = code != raw.SQLITE_OK;
    }
}
