namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Holds rows that are written or deleted without being read; the last change of a key in a batch applies.
/// </summary>
internal sealed class WriteSet<TKey, TRow>(Func<TRow, TKey> keyOf) : IRowChanges
    where TKey : notnull
    where TRow : class, IRow<TRow>
{
    private readonly Dictionary<TKey, (TRow Row, bool IsDeleted)> _rows = [];

    public void Save(TRow row) => _rows[keyOf(row)] = (row, false);

    public void Delete(TRow row) => _rows[keyOf(row)] = (row, true);

    public void TakeInto(List<TableChange> changes)
    {
        if (_rows.Count == 0)
            return;
        Take(changes, isDeleted: true);
        Take(changes, isDeleted: false);
        _rows.Clear();
    }

    public void Clear() => _rows.Clear();

    private void Take(List<TableChange> changes, bool isDeleted)
    {
        var rows = _rows.Values.Where(row => row.IsDeleted == isDeleted).Select(row => row.Row).ToList();
        if (rows.Count > 0)
            changes.Add(new TableChange(TRow.Table, rows, isDeleted));
    }
}
