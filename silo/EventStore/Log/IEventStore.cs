namespace AiTalent.EventStore;

/// <summary>
/// The log: one append-only sequence of events in commit order, in streams. What it throws, besides cancellation, is
/// <see cref="StoreUnavailableException"/> (nothing was written) and <see cref="OutcomeUnknownException"/> (it cannot be said).
/// </summary>
public interface IEventStore
{
    /// <summary>Brings the schema up to date, forward only, under a lock. To be called once, before anything is written.</summary>
    /// <exception cref="DataFolderInUseException">Another process serves the same data folder.</exception>
    /// <exception cref="SchemaTooNewException">The database was written by a newer release.</exception>
    Task InitialiseAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Writes all that can be written of <paramref name="requests"/> in one transaction. A request that is refused takes only itself
    /// and the later requests of its session in this flush out; the others are committed. One flush at a time per store.
    /// </summary>
    /// <param name="requests">In order; requests to one stream may follow each other with versions v, v + 1, …</param>
    /// <param name="deadline">By the database's clock; once it has passed, all are answered <see cref="AppendStatus.TooLate"/>.</param>
    /// <param name="cancellationToken">Gives up before anything is sent; once sent, the flush runs to its end.</param>
    Task<FlushResult> FlushAsync(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline, CancellationToken cancellationToken);

    /// <summary>The events of a stream after a version, in order.</summary>
    IAsyncEnumerable<StoredEvent> ReadStreamAsync(string stream, long afterVersion, CancellationToken cancellationToken);

    /// <summary>The tail of the log: at most <paramref name="limit"/> events after a position, in order, never with a gap.</summary>
    Task<IReadOnlyList<StoredEvent>> ReadLogAsync(long afterPosition, int limit, CancellationToken cancellationToken);

    /// <summary>The events that a command wrote, from which its answer can be told again; empty where the command is not known or changed nothing.</summary>
    Task<IReadOnlyList<StoredEvent>> ReadCommandAsync(string stream, Guid commandId, CancellationToken cancellationToken);

    /// <summary>The ids of all commands that a stream holds, each with the fingerprint of its body.</summary>
    Task<IReadOnlyDictionary<Guid, long>> ReadCommandsAsync(string stream, CancellationToken cancellationToken);

    /// <summary>The position of the last event; 0 where the log is empty.</summary>
    Task<long> ReadHeadAsync(CancellationToken cancellationToken);

    /// <summary>Which log it is and how far it goes.</summary>
    Task<LogIdentity> ReadIdentityAsync(CancellationToken cancellationToken);

    /// <summary>Deletes the snapshots that have seen more than the log holds, once somebody has accepted that the events are lost.</summary>
    Task DiscardSnapshotsAheadAsync(CancellationToken cancellationToken);

    /// <summary>The newest snapshot of a stream in this schema, if there is one.</summary>
    Task<Snapshot?> ReadSnapshotAsync(string stream, string schema, CancellationToken cancellationToken);

    /// <summary>Keeps a snapshot, of committed state only; an older one of the stream gives way, a newer one of the same schema stays.</summary>
    Task WriteSnapshotAsync(Snapshot snapshot, CancellationToken cancellationToken);

    /// <summary>The database's clock, UTC.</summary>
    Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken);
}
