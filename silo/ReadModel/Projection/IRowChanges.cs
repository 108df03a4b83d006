namespace AiTalent.ReadModel.Projection;

/// <summary>Rows that a batch changes.</summary>
internal interface IRowChanges
{
    /// <summary>Hands over what has changed since the last time.</summary>
    void TakeInto(List<TableChange> changes);

    /// <summary>Forgets everything, since it may not be what the database holds.</summary>
    void Clear();
}

/// <summary>Rows that a batch first has to read.</summary>
internal interface IRowLoads : IRowChanges
{
    /// <summary>Reads the rows that are wanted and not known.</summary>
    Task LoadAsync(IProjectionWriter writer, CancellationToken cancellationToken);
}
