namespace AiTalent.EventStore;

/// <summary>Which log it is and how far it goes, to be compared with what was derived from it.</summary>
/// <param name="Id">Made with the log and never changed; a backup and its restored copy share it.</param>
/// <param name="Head">The position of the last event; 0 where the log is empty.</param>
/// <param name="KnowsPeople">Whether it holds persons or roles of accounts.</param>
/// <param name="SnapshotAhead">A stream whose snapshot has seen more than the log holds; null is the only right answer.</param>
public sealed record LogIdentity(Guid Id, long Head, bool KnowsPeople, string? SnapshotAhead)
{
    /// <summary>Checks the log in itself.</summary>
    /// <exception cref="LogMismatchException">A snapshot has seen more than the log holds.</exception>
    public void ThrowIfSnapshotAhead()
    {
        if (SnapshotAhead is { } stream)
            throw LogMismatchException.SnapshotAhead(stream);
    }
}
