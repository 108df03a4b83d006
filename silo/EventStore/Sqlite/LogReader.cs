using Microsoft.Data.Sqlite;

namespace AiTalent.EventStore.Sqlite;

/// <summary>A reading connection with its prepared statements, used by one caller at a time.</summary>
internal sealed class LogReader : IDisposable
{
    private const string Columns = "SELECT position, stream, version, type, data, at, actor, command_id FROM event ";
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Statement> _statements = [];
    private readonly LastText _stream = new();
    private readonly LastText _type = new();
    private readonly LastText _actor = new();

    public LogReader(LogFile file) => _connection = file.OpenForReading();

    public List<StoredEvent> Stream(string stream, long afterVersion, int limit) => Events(
        Prepare(Columns + "WHERE stream = ? AND version > ? ORDER BY version LIMIT ?").Bind(1, stream).Bind(2, afterVersion).Bind(3, limit));

    public List<StoredEvent> Log(long afterPosition, int limit) => Events(
        Prepare(Columns + "WHERE position > ? ORDER BY position LIMIT ?").Bind(1, afterPosition).Bind(2, limit));

    public List<StoredEvent> Command(string stream, Guid commandId)
    {
        var select = Prepare("SELECT first_version, last_version FROM command WHERE stream = ? AND command_id = ?").Bind(1, stream).Bind(2, commandId);
        if (!select.Step())
            return [];
        var (first, last) = (select.Int64(1), select.Int64(2));
        select.Reset();
        return Stream(stream, first - 1, (int)(last - first + 1));
    }

    public Dictionary<Guid, long> Commands(string stream)
    {
        var commands = new Dictionary<Guid, long>();
        var select = Prepare("SELECT command_id, fingerprint FROM command WHERE stream = ?").Bind(1, stream);
        while (select.Step())
            commands.Add(select.Id(1)!.Value, select.Int64(2));
        return commands;
    }

    public long Head()
    {
        var select = Prepare("SELECT coalesce(max(position), 0) FROM event");
        select.Step();
        var head = select.Int64(1);
        select.Reset();
        return head;
    }

    public LogIdentity Identity()
    {
        var select = Prepare(
            $"""
            SELECT log_id, (SELECT coalesce(max(position), 0) FROM event),
              EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM event WHERE stream >= 'staff-' AND stream < 'staff.'),
              (SELECT stream {LogWriter.SnapshotsAhead} LIMIT 1)
            FROM log_identity
            """);
        select.Step();
        var identity = new LogIdentity(Guid.ParseExact(select.Text(1), "N"), select.Int64(2), select.Int64(3) != 0, select.IsNull(4) ? null : select.Text(4));
        select.Reset();
        return identity;
    }

    public Snapshot? Snapshot(string stream, string schema)
    {
        var select = Prepare("SELECT version, data FROM snapshot WHERE stream = ? AND schema = ?").Bind(1, stream).Bind(2, schema);
        if (!select.Step())
            return null;
        var snapshot = new Snapshot(stream, select.Int64(1), schema, select.Bytes(2).ToArray());
        select.Reset();
        return snapshot;
    }

    public void People(Guid subject, List<PersonRow> into)
    {
        var select = Prepare("SELECT id, kind, data FROM person WHERE subject = ? ORDER BY id").Bind(1, subject.ToString());
        while (select.Step())
            into.Add(new PersonRow(Guid.Parse(select.Text(1)), subject, select.Text(2), select.Bytes(3).ToArray()));
    }

    public List<Erasure> Erasures()
    {
        var erasures = new List<Erasure>();
        var select = Prepare("SELECT subject, at FROM erasure ORDER BY at, subject");
        while (select.Step())
            erasures.Add(new Erasure(Guid.Parse(select.Text(1)), DatabaseTime.FromMicroseconds(select.Int64(2))));
        return erasures;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _connection.Dispose();
    }

    private Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = new Statement(_connection, sql));
        return statement;
    }

    private List<StoredEvent> Events(Statement select)
    {
        var events = new List<StoredEvent>();
        while (select.Step())
        {
            events.Add(new StoredEvent(
                select.Int64(1),
                _stream.Read(select.Bytes(2)),
                select.Int64(3),
                _type.Read(select.Bytes(4)),
                select.Bytes(5).ToArray(),
                DatabaseTime.FromMicroseconds(select.Int64(6)),
                _actor.Read(select.Bytes(7)),
                select.Id(8)));
        }

        return events;
    }
}
