namespace AiTalent.EventStore;

/// <summary>
/// Stores personal data beside the log. Rows are written only in the transaction of an append
/// (<see cref="AppendRequest.Person"/>), so no row exists without its event. An erased subject never gets a row
/// again.
/// </summary>
public interface IPeopleStore
{
    /// <summary>Reads all rows of a person; empty if there are none or the person was erased.</summary>
    Task<IReadOnlyList<PersonRow>> ReadAsync(Guid subject, CancellationToken cancellationToken);

    /// <summary>Reads all rows of several persons, unordered; a person without rows is omitted.</summary>
    Task<IReadOnlyList<PersonRow>> ReadAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken);

    /// <summary>Deletes all rows of a person and records the erasure. Idempotent.</summary>
    Task EraseAsync(Guid subject, CancellationToken cancellationToken);

    /// <summary>
    /// Reads all erasures, oldest first, to be reapplied after a restore with <see cref="EraseAsync"/>.
    /// </summary>
    Task<IReadOnlyList<Erasure>> ReadErasuresAsync(CancellationToken cancellationToken);
}
