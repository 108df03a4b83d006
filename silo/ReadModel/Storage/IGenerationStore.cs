using System.Data.Common;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Storage;

/// <summary>Where the two databases differ: how generations are kept, opened and swapped.</summary>
internal interface IGenerationStore : IAsyncDisposable
{
    /// <summary>Makes what is missing and answers which generation serves; one of another schema version gives way to an empty one.</summary>
    /// <exception cref="LogMismatchException">What is there has seen more than the log holds, or belongs to another log.</exception>
    Task<int> InitialiseAsync(LogIdentity log, CancellationToken cancellationToken);

    /// <summary>Removes every generation.</summary>
    Task DiscardAsync(CancellationToken cancellationToken);

    Task<int> ReadCurrentAsync(CancellationToken cancellationToken);

    Task<DbConnection> OpenAsync(int generation, CancellationToken cancellationToken);

    /// <summary>A transaction in which every read sees the same state.</summary>
    ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Whether the error says that the generation has been dropped.</summary>
    bool IsGone(DbException error);

    Task<IProjectionWriter> OpenWriterAsync(int generation, CancellationToken cancellationToken);

    /// <summary>Takes the right to rebuild, one at a time for the whole database; null where another has it.</summary>
    Task<IAsyncDisposable?> TryLockRebuildAsync(CancellationToken cancellationToken);

    /// <summary>An empty generation beside the serving one; what an earlier rebuild left is removed.</summary>
    Task<int> AddShadowAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Lets <paramref name="shadow"/> serve in place of <paramref name="serving"/>, in one step. The serving one stands still meanwhile,
    /// so that <paramref name="catchUpAsync"/> can bring the shadow to the position that it is given: a position never goes back.
    /// </summary>
    Task SwapAsync(int serving, int shadow, Func<long, Task> catchUpAsync, CancellationToken cancellationToken);

    Task DropAsync(int generation, CancellationToken cancellationToken);
}
