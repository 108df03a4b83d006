namespace AiTalent.EventStore;

/// <summary>An event as it stands in the log.</summary>
/// <param name="Position">Its place in the whole log: 1, 2, 3, … in commit order, without a gap.</param>
/// <param name="Stream">The stream that it belongs to.</param>
/// <param name="Version">Its place in the stream: 1, 2, 3, …</param>
/// <param name="Type">The stored name of its type.</param>
/// <param name="Data">JSON in UTF-8, byte for byte as it was appended.</param>
/// <param name="At">When it was decided, UTC, to the microsecond.</param>
/// <param name="Actor">Who decided it.</param>
/// <param name="CommandId">The command that it answers, where that had an id.</param>
public sealed record StoredEvent(
    long Position,
    string Stream,
    long Version,
    string Type,
    ReadOnlyMemory<byte> Data,
    DateTimeOffset At,
    string Actor,
    Guid? CommandId);
