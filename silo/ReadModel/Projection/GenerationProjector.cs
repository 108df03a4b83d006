using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Folds the log into one generation, a batch in one transaction. Rows are read outside of it, since the checkpoint, which only grows,
/// proves at the commit that nobody has written between. After an error it is thrown away.
/// </summary>
internal sealed class GenerationProjector(IProjectionWriter writer, IEventStore log) : IAsyncDisposable
{
    /// <summary>Most events in a batch.</summary>
    public const int BatchLimit = 5_000;

    private readonly EventReader _events = new(log);
    private readonly Workspace _rows = new();
    private Checkpoint? _checkpoint;

    /// <summary>Null where the generation no longer serves.</summary>
    public async Task<ProjectionResult?> ProjectAsync(int limit, CancellationToken cancellationToken)
    {
        _checkpoint ??= await writer.ReadCheckpointAsync(cancellationToken);
        if (_checkpoint is not { } from)
            return null;
        var events = await _events.ReadAsync(from.Position, limit, cancellationToken);
        if (events.Count == 0)
            return await UnchangedAsync(from, cancellationToken);
        foreach (var logged in events)
            Projections.Prepare(logged, _rows);
        await _rows.LoadAsync(writer, cancellationToken);
        foreach (var logged in events)
            Projections.Fold(logged, _rows);
        _rows.Totals.Settle();

        var topics = TakeTopics();
        var to = new Checkpoint(events[^1].Position, events[^1].At);
        if (await writer.CommitAsync(from.Position, to, _rows.TakeChanges(), cancellationToken))
        {
            _checkpoint = to;
            return new ProjectionResult(to.Position, to.At, topics, events.Count, events.Count == limit);
        }

        _rows.Clear();
        _checkpoint = null;
        return await ProjectAsync(limit, cancellationToken);
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    /// <summary>With nothing to fold, another projector may still have gone on, or the generation may have been swapped away.</summary>
    private async Task<ProjectionResult?> UnchangedAsync(Checkpoint from, CancellationToken cancellationToken)
    {
        if (await writer.ReadCheckpointAsync(cancellationToken) is not { } now)
            return null;
        if (now != from)
            _rows.Clear();
        _checkpoint = now;
        return new ProjectionResult(now.Position, now.At, new HashSet<string>(), 0, false);
    }

    private HashSet<string> TakeTopics()
    {
        var topics = new HashSet<string>(_rows.Topics, StringComparer.Ordinal);
        _rows.Topics.Clear();
        foreach (var key in _rows.Totals.Deltas.ChangedKeys())
        {
            if (Topic.Of(key) is { } topic)
                topics.Add(topic);
        }

        foreach (var run in _rows.Runs.Changed)
            topics.Add(Topic.CourseRun(run));
        return topics;
    }
}
