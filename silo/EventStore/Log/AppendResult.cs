namespace AiTalent.EventStore;

/// <summary>Represents the result of an append.</summary>
/// <param name="Status">The final status.</param>
/// <param name="Position">If committed, the position of the request's last event; for a read barrier the position
/// of the stream's last event, 0 if the stream is empty. Otherwise 0.</param>
public readonly record struct AppendResult(AppendStatus Status, long Position)
{
    /// <summary>True if the request is in the log; for a read barrier, if the expected version held.</summary>
    public bool IsCommitted => Status == AppendStatus.Committed;
}
