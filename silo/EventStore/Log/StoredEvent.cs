namespace AiTalent.EventStore;

/// <summary>Represents an event in the log.</summary>
/// <param name="Position">The position in the whole log: 1, 2, 3, … in commit order, without gaps.</param>
/// <param name="Stream">The stream of the event.</param>
/// <param name="Version">The position in the stream: 1, 2, 3, …</param>
/// <param name="Type">The stored name of its type.</param>
/// <param name="Data">JSON in UTF-8, byte for byte as it was appended.</param>
/// <param name="At">The decision time, UTC, to the microsecond.</param>
/// <param name="Actor">The actor who decided it.</param>
/// <param name="CommandId">The command that caused it, if that had an id.</param>
public sealed record StoredEvent(
    long Position,
    string Stream,
    long Version,
    string Type,
    ReadOnlyMemory<byte> Data,
    DateTimeOffset At,
    string Actor,
    Guid? CommandId);
