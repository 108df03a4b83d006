using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.SetAsides;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Represents the events that one transaction projects. Events of a waiting stream are recorded and not projected.
/// </summary>
internal sealed class EventBatch(IReadOnlyList<StoredEvent> stored, Checkpoint from, WaitingStreams waiting)
{
    private readonly List<(int Index, LoggedEvent Logged)> _events = new(stored.Count);
    private int? _at;

    public int Count => stored.Count;

    /// <summary>Gets the checkpoint after the batch is committed.</summary>
    public Checkpoint To { get; private set; }

    public List<TableChange> Changes { get; private set; } = [];

    public HashSet<string> Topics { get; private set; } = [];

    /// <summary>
    /// Projects the events. Returns the failure if one cannot be projected; the projection batch is then unusable.
    /// </summary>
    public async Task<ProjectionFailure?> ProjectAsync(ProjectionBatch rows, IProjectionWriter writer, CancellationToken cancellationToken)
    {
        if (Try(() => Prefetch(rows)) is { } unprepared)
            return unprepared;
        await rows.LoadAsync(writer, cancellationToken);
        return Try(() => Project(rows));
    }

    /// <summary>Records the batch's only event as set aside.</summary>
    public SetAsideRow SetAside(ProjectionFailure failure)
    {
        var row = SetAsideRow.Of(stored[0], failure.Error);
        Changes = [new TableChange(SetAsideRow.Table, [row])];
        Topics = [];
        To = new Checkpoint(stored[0].Position, stored[0].At, from.SetAside + 1);
        waiting.Add(stored[0].Stream);
        return row;
    }

    /// <summary>
    /// Returns the events before the one that failed, or half of them if it is unknown; at least one.
    /// </summary>
    public EventBatch Before(ProjectionFailure failure) => new([.. stored.Take(Math.Max(1, failure.Index ?? stored.Count / 2))], from, waiting);

    private void Prefetch(ProjectionBatch rows)
    {
        _events.Clear();
        var setAside = from.SetAside;
        for (var i = 0; i < stored.Count; i++)
        {
            _at = i;
            if (waiting.Contains(stored[i].Stream))
            {
                rows.SetAsides.Save(SetAsideRow.Of(stored[i], null));
                setAside++;
                continue;
            }

            var logged = LoggedEvent.From(stored[i]);
            Projections.Prefetch(logged, rows);
            _events.Add((i, logged));
        }

        To = new Checkpoint(stored[^1].Position, stored[^1].At, setAside);
    }

    private void Project(ProjectionBatch rows)
    {
        foreach (var (index, logged) in _events)
        {
            _at = index;
            Projections.Project(logged, rows);
        }

        _at = null;
        rows.Totals.Settle();
        Topics = rows.TakeTopics();
        Changes = rows.TakeChanges();
        // Detects a row that cannot be written here instead of in the middle of the transaction.
        if (stored.Count == 1)
            CheckRows();
    }

    private void CheckRows()
    {
        var sink = new CheckingSink();
        foreach (var row in Changes.SelectMany(change => change.Rows))
            row.Write(sink);
    }

    private ProjectionFailure? Try(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception failure) when (ProjectionFailure.IsOfContent(failure))
        {
            return new ProjectionFailure(failure, _at);
        }
    }
}
