using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore.PostgreSql;

/// <summary>Stores the log of a cluster in the schema <c>log</c> of a PostgreSQL database.</summary>
public sealed class PostgreSqlEventStore : IEventStore, IPeopleStore, IAsyncDisposable
{
    private const string SnapshotsAhead =
        "FROM log.snapshot s WHERE s.version > (SELECT coalesce(max(e.version), 0) FROM log.event e WHERE e.stream = s.stream)";

    private readonly LogQueries _queries;
    private readonly PostgreSqlFlush _flush;
    private readonly ErasureRecord _erasures;
    private readonly TimeProvider _time;

    /// <summary>Creates the store without opening a connection.</summary>
    public PostgreSqlEventStore(StorageOptions options, TimeProvider time, ILogger<PostgreSqlEventStore> logger)
    {
        _queries = new LogQueries(options.ConnectionString);
        _flush = new PostgreSqlFlush(options, time, logger);
        _erasures = new ErasureRecord(options.ErasureFile, logger);
        _time = time;
    }

    /// <inheritdoc/>
    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        await _queries.InitialiseAsync(cancellationToken);
        await _erasures.ReconcileAsync(() => ReadErasuresAsync(cancellationToken), erasure => EraseAsync(erasure, cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<FlushResult> FlushAsync(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        var flushed = await _flush.RunAsync(requests, deadline, cancellationToken);
        if (requests.Any(request => request.ErasePeople is not null))
            _erasures.Add(Erased(requests, flushed));
        return flushed;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadStreamAsync(string stream, long afterVersion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<StoredEvent> page;
        var size = StreamPage.First;
        do
        {
            page = await _queries.StreamAsync(stream, afterVersion, size, cancellationToken);
            foreach (var @event in page)
                yield return @event;
            afterVersion += page.Count;
        }
        while (StreamPage.IsFull(page.Count, ref size));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredEvent>> ReadLogAsync(long afterPosition, int limit, CancellationToken cancellationToken) =>
        await _queries.LogAsync(afterPosition, limit, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredEvent>> ReadCommandAsync(string stream, Guid commandId, CancellationToken cancellationToken) =>
        await _queries.CommandAsync(stream, commandId, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Guid, long>> ReadCommandsAsync(string stream, CancellationToken cancellationToken)
    {
        var commands = await _queries.ReadAsync(
            "SELECT command_id, fingerprint FROM log.command WHERE stream = $1", [stream], row => (row.GetGuid(0), row.GetInt64(1)), cancellationToken);
        return commands.ToDictionary();
    }

    /// <inheritdoc/>
    public async Task<long> ReadHeadAsync(CancellationToken cancellationToken)
    {
        var heads = await _queries.ReadAsync("SELECT coalesce(max(position), 0) FROM log.event", [], row => row.GetInt64(0), cancellationToken);
        return heads[0];
    }

    /// <inheritdoc/>
    public async Task<LogIdentity> ReadIdentityAsync(CancellationToken cancellationToken)
    {
        var identities = await _queries.ReadAsync(
            $"""
            SELECT log_id, (SELECT coalesce(max(position), 0) FROM log.event),
              EXISTS (SELECT 1 FROM log.person) OR EXISTS (SELECT 1 FROM log.event WHERE stream >= 'staff-' AND stream < 'staff.'),
              (SELECT stream {SnapshotsAhead} LIMIT 1)
            FROM log.log_identity
            """,
            [],
            row => new LogIdentity(row.GetGuid(0), row.GetInt64(1), row.GetBoolean(2), row.IsDBNull(3) ? null : row.GetString(3)),
            cancellationToken);
        return identities[0];
    }

    /// <inheritdoc/>
    public Task DiscardSnapshotsAheadAsync(CancellationToken cancellationToken) =>
        _queries.ExecuteAsync($"DELETE {SnapshotsAhead}", [], cancellationToken);

    /// <inheritdoc/>
    public async Task<Snapshot?> ReadSnapshotAsync(string stream, string schema, CancellationToken cancellationToken)
    {
        var snapshots = await _queries.ReadAsync(
            "SELECT version, data FROM log.snapshot WHERE stream = $1 AND schema = $2",
            [stream, schema],
            row => new Snapshot(stream, row.GetInt64(0), schema, row.GetFieldValue<byte[]>(1)),
            cancellationToken);
        return snapshots.SingleOrDefault();
    }

    /// <inheritdoc/>
    public Task WriteSnapshotAsync(Snapshot snapshot, CancellationToken cancellationToken) => _queries.ExecuteAsync(
        """
        INSERT INTO log.snapshot AS old (stream, version, schema, data) VALUES ($1, $2, $3, $4)
        ON CONFLICT (stream) DO UPDATE SET version = excluded.version, schema = excluded.schema, data = excluded.data
        WHERE excluded.version > old.version OR excluded.schema <> old.schema
        """,
        [snapshot.Stream, snapshot.Version, snapshot.Schema, snapshot.Data],
        cancellationToken);

    /// <inheritdoc/>
    public async Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken)
    {
        var clocks = await _queries.ReadAsync("SELECT clock_timestamp()", [], row => row.GetFieldValue<DateTime>(0), cancellationToken);
        return clocks[0];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonRow>> ReadAsync(Guid subject, CancellationToken cancellationToken) => ReadAsync([subject], cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PersonRow>> ReadAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken) => await _queries.ReadAsync(
        "SELECT id, subject, kind, data FROM log.person WHERE subject = ANY ($1) ORDER BY subject, id",
        [subjects.ToArray()],
        row => new PersonRow(row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.GetFieldValue<byte[]>(3)),
        cancellationToken);

    /// <inheritdoc/>
    public async Task EraseAsync(Guid subject, CancellationToken cancellationToken)
    {
        var erasure = new Erasure(subject, _time.GetUtcNow());
        await EraseAsync(erasure, cancellationToken);
        _erasures.Add([erasure]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Erasure>> ReadErasuresAsync(CancellationToken cancellationToken) => await _queries.ReadAsync(
        "SELECT subject, at FROM log.erasure ORDER BY at, subject", [], row => new Erasure(row.GetGuid(0), row.GetFieldValue<DateTime>(1)), cancellationToken);

    /// <summary>Closes the store's connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _flush.DisposeAsync();
        await _queries.DisposeAsync();
    }

    private Task EraseAsync(Erasure erasure, CancellationToken cancellationToken) =>
        _queries.ExecuteAsync("SELECT log.erase_people(ARRAY[$1], $2)", [erasure.Subject, DatabaseTime.ToDateTime(erasure.At)], cancellationToken);

    private static Erasure[] Erased(IReadOnlyList<AppendRequest> requests, FlushResult flushed) =>
    [
        .. requests.Zip(flushed.Results)
            .Where(pair => pair.Second.IsCommitted)
            .SelectMany(pair => pair.First.ErasePeople ?? [])
            .Select(subject => new Erasure(subject, flushed.Clock)),
    ];
}
