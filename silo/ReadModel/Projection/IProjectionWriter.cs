using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Projection;

/// <summary>The projector's connection to one generation. After an error it is thrown away.</summary>
internal interface IProjectionWriter : IAsyncDisposable
{
    /// <summary>Null where the generation has been retired.</summary>
    Task<Checkpoint?> ReadCheckpointAsync(CancellationToken cancellationToken);

    /// <summary>The streams of which an event is set aside.</summary>
    Task<IReadOnlyList<string>> ReadWaitingStreamsAsync(CancellationToken cancellationToken);

    /// <summary>Reads all rows whose <paramref name="column"/> is one of the ids.</summary>
    Task LoadAsync<TRow>(string column, IReadOnlyCollection<Guid> ids, Action<TRow> found, CancellationToken cancellationToken)
        where TRow : IRow<TRow>;

    /// <summary>
    /// Moves the checkpoint and writes the changes, all or nothing; false where the checkpoint no longer stands at
    /// <paramref name="from"/>, so that nothing was written.
    /// </summary>
    /// <exception cref="UnstorableValueException">The database works and refuses a value; nothing was written.</exception>
    Task<bool> CommitAsync(long from, Checkpoint to, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken);
}

/// <summary>Rows of one table that are to be written, or keys that are to be deleted.</summary>
internal sealed record TableChange(Table Table, IReadOnlyCollection<IRow> Rows, bool Deletes = false);
