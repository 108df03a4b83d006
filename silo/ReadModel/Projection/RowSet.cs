namespace AiTalent.ReadModel.Projection;

/// <summary>The rows of a table by their id, as the projector last wrote them; read again only where they are not known any more.</summary>
internal sealed class RowSet<TRow>(Func<TRow, Guid> idOf, int kept = 20_000) : IRowLoads
    where TRow : class, IRow<TRow>
{
    private readonly Recent<Guid, TRow?> _rows = new(kept);
    private readonly HashSet<Guid> _wanted = [];
    private readonly Dictionary<Guid, TRow> _changed = [];

    /// <summary>Says that the row will be needed.</summary>
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

    /// <summary>A row that was wanted; null where there is none.</summary>
    public TRow? Find(Guid id) =>
        _rows.TryGet(id, out var row) ? row : throw new InvalidOperationException($"The row {id} of {TRow.Table.Name} was not asked for before.");

    /// <summary>A row that happens to be known; null where it is not, or where there is none.</summary>
    public TRow? FindLoaded(Guid id) => _rows.TryGet(id, out var row) ? row : null;

    /// <summary>A row that must be there, since an event changes it.</summary>
    public TRow Get(Guid id) => Find(id) ?? throw new InvalidOperationException($"The log changes {TRow.Table.Name} {id} before it makes it.");

    /// <summary>Adds a row, or says that it has changed.</summary>
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
