namespace AiTalent.EventStore;

/// <summary>
/// Represents the log: one append-only sequence of events in commit order, divided into streams. Besides
/// cancellation it throws <see cref="StoreUnavailableException"/> (nothing was written) and
/// <see cref="OutcomeUnknownException"/> (the outcome is unknown).
/// </summary>
public interface IEventStore
{
    /// <summary>Upgrades the schema, forward only, under a lock. Call once before any write.</summary>
    /// <exception cref="DataFolderInUseException">Another process uses the same data folder.</exception>
    /// <exception cref="SchemaTooNewException">The database was written by a newer release.</exception>
    Task InitialiseAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Writes all valid <paramref name="requests"/> in one transaction. A refused request excludes only itself and
    /// the later requests of its session in this flush; the others are committed. One flush at a time per store.
    /// </summary>
    /// <param name="requests">In order; requests to one stream may follow each other with versions v, v + 1, …</param>
    /// <param name="deadline">In terms of the database clock; once it has passed, every result is
    /// <see cref="AppendStatus.TooLate"/>.</param>
    /// <param name="cancellationToken">Cancels before anything is sent; once sent, the flush runs to
    /// completion.</param>
    Task<FlushResult> FlushAsync(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline, CancellationToken cancellationToken);

    /// <summary>Reads the events of a stream after a version, in order.</summary>
    IAsyncEnumerable<StoredEvent> ReadStreamAsync(string stream, long afterVersion, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the tail of the log: at most <paramref name="limit"/> events after a position, in order, without gaps.
    /// </summary>
    Task<IReadOnlyList<StoredEvent>> ReadLogAsync(long afterPosition, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the events that a command wrote, from which its result can be derived; empty if the command is unknown
    /// or changed nothing.
    /// </summary>
    Task<IReadOnlyList<StoredEvent>> ReadCommandAsync(string stream, Guid commandId, CancellationToken cancellationToken);

    /// <summary>Reads the ids of all commands of a stream, with the fingerprint of their content.</summary>
    Task<IReadOnlyDictionary<Guid, long>> ReadCommandsAsync(string stream, CancellationToken cancellationToken);

    /// <summary>Reads the position of the last event; 0 if the log is empty.</summary>
    Task<long> ReadHeadAsync(CancellationToken cancellationToken);

    /// <summary>Reads the identity and the head of the log.</summary>
    Task<LogIdentity> ReadIdentityAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Deletes the snapshots that are ahead of the log, once an operator has accepted the loss of events.
    /// </summary>
    Task DiscardSnapshotsAheadAsync(CancellationToken cancellationToken);

    /// <summary>Reads the newest snapshot of a stream in this schema, or null if there is none.</summary>
    Task<Snapshot?> ReadSnapshotAsync(string stream, string schema, CancellationToken cancellationToken);

    /// <summary>
    /// Stores a snapshot, of committed state only. It replaces an older one of the stream; a newer one of the same
    /// schema remains.
    /// </summary>
    Task WriteSnapshotAsync(Snapshot snapshot, CancellationToken cancellationToken);

    /// <summary>Reads the database clock, UTC.</summary>
    Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken);
}
