using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.Logging;

namespace AiTalent.ReadModel.Projection;

/// <param name="Position">The position up to which the new generation has read the log.</param>
/// <param name="Head">The log's last position when it was last read.</param>
public sealed record RebuildProgress(long Position, long Head);

/// <summary>Thrown when another rebuild is in progress.</summary>
public sealed class RebuildInProgressException() : Exception("The read model is being rebuilt already.");

/// <summary>
/// Rebuilds the read model from the first event while the system runs: into a separate generation beside the active
/// one, which it replaces in one step, including its checkpoint, once it has caught up.
/// </summary>
public sealed class Rebuild(ReadDatabase database, IEventStore log, ILogger<Rebuild> logger)
{
    /// <returns>The position at which the new generation became active.</returns>
    /// <exception cref="RebuildInProgressException">Another rebuild, of this or another process, is in
    /// progress.</exception>
    public async Task<long> RunAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        await using var right = await database.Store.TryLockRebuildAsync(cancellationToken) ?? throw new RebuildInProgressException();
        var shadow = await database.Store.AddShadowAsync(cancellationToken);
        var serving = await database.RefreshAsync(cancellationToken);
        long position;
        try
        {
            position = await Task.Run(() => FillAsync(serving, shadow, progress, cancellationToken), cancellationToken);
        }
        catch
        {
            await database.Store.DropAsync(shadow, CancellationToken.None);
            throw;
        }

        await database.RefreshAsync(cancellationToken);
        await database.Store.DropAsync(serving, cancellationToken);
        return position;
    }

    private async Task<long> FillAsync(int serving, int shadow, IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        await using var projector = new GenerationProjector(await database.Store.OpenWriterAsync(shadow, cancellationToken), log, logger);
        var position = await CatchUpAsync(long.MaxValue);
        await database.Store.SwapAsync(serving, shadow, async to => position = await CatchUpAsync(to), cancellationToken);
        return position;

        async Task<long> CatchUpAsync(long to)
        {
            while (true)
            {
                var result = await projector.ProjectAsync(GenerationProjector.BatchLimit, cancellationToken)
                    ?? throw new InvalidOperationException("The new generation was taken away while it was made.");
                progress?.Report(new RebuildProgress(result.Position, await log.ReadHeadAsync(cancellationToken)));
                if (!result.HasMore || result.Position >= to)
                    return result.Position;
            }
        }
    }
}
