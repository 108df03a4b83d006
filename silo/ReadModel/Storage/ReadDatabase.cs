using System.Data.Common;
using Dapper;

namespace AiTalent.ReadModel.Storage;

/// <summary>Represents the read model: tables projected from the log, in generations of which one is active.</summary>
public sealed class ReadDatabase : IAsyncDisposable
{
    private readonly IGenerationStore _store;
    private int _current;

    static ReadDatabase()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(Guid));
        SqlMapper.AddTypeHandler(new IdColumn());
    }

    internal ReadDatabase(IGenerationStore store) => _store = store;

    internal IGenerationStore Store => _store;

    internal int Current => Volatile.Read(ref _current);

    /// <summary>Creates what is missing. Call once, after initialising the log, before any read.</summary>
    /// <param name="log">The initialised log that the read model is projected from.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ReadModelTooNewException">The read model was created by a newer release.</exception>
    /// <exception cref="LogMismatchException">The read model or a snapshot is ahead of the log, or the read model
    /// belongs to another log.</exception>
    public async Task InitialiseAsync(IEventStore log, CancellationToken cancellationToken)
    {
        var identity = await log.ReadIdentityAsync(cancellationToken);
        identity.ThrowIfSnapshotAhead();
        Volatile.Write(ref _current, await _store.InitialiseAsync(identity, cancellationToken));
    }

    /// <summary>Removes the read model, so that the next start rebuilds it from the log.</summary>
    public Task DiscardAsync(CancellationToken cancellationToken) => _store.DiscardAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _store.DisposeAsync();

    /// <summary>Reads in one snapshot, so that rows and position are consistent.</summary>
    internal async Task<T> ReadAsync<T>(Func<ReadSession, Task<T>> read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var generation = Current;
                await using var connection = await _store.OpenAsync(generation, cancellationToken);
                await using var transaction = await _store.BeginSnapshotAsync(connection, cancellationToken);
                var checkpoint = await connection.QuerySingleAsync<CheckpointRow>(new CommandDefinition(CheckpointRow.Select, null, transaction, cancellationToken: cancellationToken));
                if (!checkpoint.Retired)
                {
                    var answer = await read(new ReadSession(connection, transaction, generation, checkpoint.ToCheckpoint(), cancellationToken));
                    await transaction.CommitAsync(cancellationToken);
                    return answer;
                }
            }
            catch (DbException e) when (attempt < 5 && _store.IsGone(e))
            {
                // The generation was swapped between two reads: the next round determines the active one.
            }

            await RefreshAsync(cancellationToken);
        }
    }

    internal async Task<int> RefreshAsync(CancellationToken cancellationToken)
    {
        var current = await _store.ReadCurrentAsync(cancellationToken);
        Volatile.Write(ref _current, current);
        return current;
    }
}
