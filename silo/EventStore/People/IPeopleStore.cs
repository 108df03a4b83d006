namespace AiTalent.EventStore;

/// <summary>
/// Personal data, beside the log. Rows are written only in the transaction of an append (<see cref="AppendRequest.Person"/>), so there
/// is no row without its event. A subject that was erased never gets a row again.
/// </summary>
public interface IPeopleStore
{
    /// <summary>All rows of a person; empty where there is none or the person was erased.</summary>
    Task<IReadOnlyList<PersonRow>> ReadAsync(Guid subject, CancellationToken cancellationToken);

    /// <summary>All rows of many persons, in no order; a person without a row is left out.</summary>
    Task<IReadOnlyList<PersonRow>> ReadAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken);

    /// <summary>Deletes all rows of a person and remembers the erasure. Doing it again changes nothing.</summary>
    Task EraseAsync(Guid subject, CancellationToken cancellationToken);

    /// <summary>Every erasure so far, oldest first: to be carried over a restore with <see cref="EraseAsync"/>.</summary>
    Task<IReadOnlyList<Erasure>> ReadErasuresAsync(CancellationToken cancellationToken);
}
