namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Caches the rows of a table by id, as last written by the projector; rows that are not cached are read again.
/// </summary>
internal sealed class RowSet<TRow>(Func<TRow, Guid> idOf, int kept = 20_000) : IRowLoads
    where TRow : class, IRow<TRow>
{
    private readonly Recent<Guid, TRow?> _rows = new(kept);
    private readonly HashSet<Guid> _wanted = [];
    private readonly Dictionary<Guid, TRow> _changed = [];

    /// <summary>Requests the row.</summary>
    public void Prefetch(Guid id)
    {
        if (!_rows.TryGet(id, out _))
            _wanted.Add(id);
    }

    public async Task LoadAsync(IProjectionWriter writer, CancellationToken cancellationToken)
    {
        _rows.Trim();
        foreach (var id in _wanted)
            _rows.Set(id, null);
        await writer.LoadAsync<TRow>("id", _wanted, row => _rows.Set(idOf(row), row), cancellationToken);
        _wanted.Clear();
    }

    /// <summary>Returns a requested row; null if it does not exist.</summary>
    public TRow? Find(Guid id) =>
        _rows.TryGet(id, out var row) ? row : throw new InvalidOperationException($"The row {id} of {TRow.Table.Name} was not asked for before.");

    /// <summary>Returns a cached row; null if it is not cached or does not exist.</summary>
    public TRow? FindLoaded(Guid id) => _rows.TryGet(id, out var row) ? row : null;

    /// <summary>Returns a row that must exist because an event changes it.</summary>
    public TRow Get(Guid id) => Find(id) ?? throw new InvalidOperationException($"The log changes {TRow.Table.Name} {id} before it makes it.");

    /// <summary>Adds a row or marks it as changed.</summary>
    public void Save(TRow row)
    {
        var id = idOf(row);
        _rows.Set(id, row);
        _changed[id] = row;
    }

    public void TakeInto(List<TableChange> changes)
    {
        if (_changed.Count == 0)
            return;
        changes.Add(new TableChange(TRow.Table, [.. _changed.Values]));
        _changed.Clear();
    }

    public void Clear()
    {
        _rows.Clear();
        _wanted.Clear();
        _changed.Clear();
    }
}
