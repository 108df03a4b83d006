using System.Data.Common;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Storage;

/// <summary>
/// Abstracts the differences between the two databases: how generations are stored, opened and swapped.
/// </summary>
internal interface IGenerationStore : IAsyncDisposable
{
    /// <summary>
    /// Creates what is missing and returns the active generation; one of an older schema version is replaced by an
    /// empty one.
    /// </summary>
    /// <exception cref="LogMismatchException">The existing generation is ahead of the log or belongs to another
    /// log.</exception>
    Task<int> InitialiseAsync(LogIdentity log, CancellationToken cancellationToken);

    /// <summary>Removes every generation.</summary>
    Task DiscardAsync(CancellationToken cancellationToken);

    Task<int> ReadCurrentAsync(CancellationToken cancellationToken);

    Task<DbConnection> OpenAsync(int generation, CancellationToken cancellationToken);

    /// <summary>Begins a transaction in which every read sees the same state.</summary>
    ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>True if the error means that the generation has been dropped.</summary>
    bool IsGone(DbException error);

    Task<IProjectionWriter> OpenWriterAsync(int generation, CancellationToken cancellationToken);

    /// <summary>Takes the rebuild lock, exclusive in the whole database; null if another process holds it.</summary>
    Task<IAsyncDisposable?> TryLockRebuildAsync(CancellationToken cancellationToken);

    /// <summary>Creates an empty generation beside the active one; remains of an earlier rebuild are removed.</summary>
    Task<int> AddShadowAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Activates <paramref name="shadow"/> in place of <paramref name="serving"/>, in one step. The active
    /// generation is locked meanwhile, so that <paramref name="catchUpAsync"/> can bring the shadow to the given
    /// position: a position never decreases.
    /// </summary>
    Task SwapAsync(int serving, int shadow, Func<long, Task> catchUpAsync, CancellationToken cancellationToken);

    Task DropAsync(int generation, CancellationToken cancellationToken);
}
