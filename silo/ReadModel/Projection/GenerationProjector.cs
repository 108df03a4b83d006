using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.Logging;

namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Projects the log into one generation, one batch per transaction. Rows are read outside of the transaction,
/// because the checkpoint, which only increases, proves at the commit that no other projector has written in
/// between. An event that fails twice in the same way when projected alone is set aside: it and the later events of
/// its stream are recorded and not counted. After any other error the projector is discarded.
/// </summary>
internal sealed partial class GenerationProjector(IProjectionWriter writer, IEventStore log, ILogger logger) : IAsyncDisposable
{
    /// <summary>Maximum events in a batch.</summary>
    public const int BatchLimit = 5_000;

    private readonly ProjectionBatch _rows = new();
    private readonly WaitingStreams _waiting = new();
    private Checkpoint? _checkpoint;

    /// <summary>Projects the next events; returns null if the generation is no longer active.</summary>
    public async Task<ProjectionResult?> ProjectAsync(int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            _checkpoint ??= await ReadCheckpointAsync(cancellationToken);
            if (_checkpoint is not { } from)
                return null;
            var stored = await log.ReadLogAsync(from.Position, limit, cancellationToken);
            if (stored.Count == 0)
                return await UnchangedAsync(from, cancellationToken);

            if (await ProjectAsync(new EventBatch(stored, from, _waiting), from, cancellationToken) is { } batch)
            {
                _checkpoint = batch.To;
                var hasMore = batch.Count < stored.Count || stored.Count == limit;
                return new ProjectionResult(batch.To.Position, batch.To.At, batch.Topics, batch.Count, hasMore);
            }

            _rows.Clear();
            _checkpoint = null;
        }
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    /// <summary>
    /// Projects and commits the batch, or the part before a failing event, or a failing event alone as set aside.
    /// Returns null if another projector has moved the checkpoint.
    /// </summary>
    private async Task<EventBatch?> ProjectAsync(EventBatch batch, Checkpoint from, CancellationToken cancellationToken)
    {
        ProjectionFailure? before = null;
        while (true)
        {
            var failure = await batch.ProjectAsync(_rows, writer, cancellationToken);
            try
            {
                if (failure is null)
                    return await writer.CommitAsync(from.Position, batch.To, batch.Changes, cancellationToken) ? batch : null;
            }
            catch (Exception refused) when (refused is UnstorableValueException || (batch.Count > 1 && ProjectionFailure.IsOfContent(refused)))
            {
                // The rows of a single event were validated beforehand, so only a refused value can be caused by
                // the event.
                failure = new ProjectionFailure(refused, null);
            }

            _rows.Clear();
            if (batch.Count > 1)
                batch = batch.Before(failure);
            else if (before?.IsSameAs(failure) == true)
                return await SetAsideAsync(batch, from, failure, cancellationToken) ? batch : null;
            else
                before = failure;
        }
    }

    private async Task<bool> SetAsideAsync(EventBatch batch, Checkpoint from, ProjectionFailure failure, CancellationToken cancellationToken)
    {
        var setAside = batch.SetAside(failure);
        if (!await writer.CommitAsync(from.Position, batch.To, batch.Changes, cancellationToken))
            return false;
        SetAside(logger, failure.Error, setAside.Position, setAside.Type, setAside.Stream);
        return true;
    }

    private async Task<Checkpoint?> ReadCheckpointAsync(CancellationToken cancellationToken)
    {
        if (await writer.ReadCheckpointAsync(cancellationToken) is not { } checkpoint)
            return null;
        _waiting.Replace(checkpoint.SetAside == 0 ? [] : await writer.ReadWaitingStreamsAsync(cancellationToken));
        return checkpoint;
    }

    /// <summary>
    /// Handles an empty batch: another projector may still have advanced, or the generation may have been swapped.
    /// </summary>
    private async Task<ProjectionResult?> UnchangedAsync(Checkpoint from, CancellationToken cancellationToken)
    {
        if (await writer.ReadCheckpointAsync(cancellationToken) is not { } now)
            return null;
        if (now != from)
        {
            _rows.Clear();
            _checkpoint = null;
        }

        return new ProjectionResult(now.Position, now.At, new HashSet<string>(), 0, false);
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The event at position {Position} ({Type}) cannot be folded. It and later events of {Stream} are set aside and not counted. Install a release that folds it and run the verb rebuild.")]
    private static partial void SetAside(ILogger logger, Exception failure, long position, string type, string stream);
}
