namespace AiTalent.EventStore;

/// <summary>The answer to an append.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Position">
/// Where committed: the position of the request's last event; for a read barrier the position of the stream's last event, 0 where the
/// stream is empty. Otherwise 0.
/// </param>
public readonly record struct AppendResult(AppendStatus Status, long Position)
{
    /// <summary>True where the request is in the log (or, a read barrier, was true at its time).</summary>
    public bool IsCommitted => Status == AppendStatus.Committed;
}
