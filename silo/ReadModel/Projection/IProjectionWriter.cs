using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Projection;

/// <summary>Represents the projector's connection to one generation. It is discarded after an error.</summary>
internal interface IProjectionWriter : IAsyncDisposable
{
    /// <summary>Reads the checkpoint; null if the generation has been retired.</summary>
    Task<Checkpoint?> ReadCheckpointAsync(CancellationToken cancellationToken);

    /// <summary>Reads the streams with an event that is set aside.</summary>
    Task<IReadOnlyList<string>> ReadWaitingStreamsAsync(CancellationToken cancellationToken);

    /// <summary>Reads all rows whose <paramref name="column"/> is one of the ids.</summary>
    Task LoadAsync<TRow>(string column, IReadOnlyCollection<Guid> ids, Action<TRow> found, CancellationToken cancellationToken)
        where TRow : IRow<TRow>;

    /// <summary>
    /// Moves the checkpoint and writes the changes, all or none; false if the checkpoint is no longer at
    /// <paramref name="from"/>, so that nothing was written.
    /// </summary>
    /// <exception cref="UnstorableValueException">The database is available but refuses a value; nothing was
    /// written.</exception>
    Task<bool> CommitAsync(long from, Checkpoint to, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken);
}

/// <summary>Represents rows of one table to write, or keys to delete.</summary>
internal sealed record TableChange(Table Table, IReadOnlyCollection<IRow> Rows, bool Deletes = false);
