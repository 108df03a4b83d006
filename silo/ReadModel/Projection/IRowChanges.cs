namespace AiTalent.ReadModel.Projection;

/// <summary>Collects the rows that a batch changes.</summary>
internal interface IRowChanges
{
    /// <summary>Returns the changes since the last call.</summary>
    void TakeInto(List<TableChange> changes);

    /// <summary>Discards all rows, because they may differ from the database.</summary>
    void Clear();
}

/// <summary>Loads the rows that a batch needs.</summary>
internal interface IRowLoads : IRowChanges
{
    /// <summary>Loads the requested rows that are not cached.</summary>
    Task LoadAsync(IProjectionWriter writer, CancellationToken cancellationToken);
}
