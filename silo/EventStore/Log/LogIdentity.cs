namespace AiTalent.EventStore;

/// <summary>Represents the identity and the head of a log, for comparison with data derived from it.</summary>
/// <param name="Id">Created with the log and never changed; a backup and its restored copy share it.</param>
/// <param name="Head">The position of the last event; 0 if the log is empty.</param>
/// <param name="KnowsPeople">True if it holds persons or roles of accounts.</param>
/// <param name="SnapshotAhead">A stream whose snapshot is ahead of the log; null is the only correct value.</param>
public sealed record LogIdentity(Guid Id, long Head, bool KnowsPeople, string? SnapshotAhead)
{
    /// <summary>Checks the internal consistency of the log.</summary>
    /// <exception cref="LogMismatchException">A snapshot is ahead of the log.</exception>
    public void ThrowIfSnapshotAhead()
    {
        if (SnapshotAhead is { } stream)
            throw LogMismatchException.SnapshotAhead(stream);
    }
}
