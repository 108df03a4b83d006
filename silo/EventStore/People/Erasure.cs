namespace AiTalent.EventStore;

/// <summary>
/// Records that a person's data was erased. It identifies nobody, is kept permanently, and is applied again after a
/// restore.
/// </summary>
/// <param name="Subject">The erased person.</param>
/// <param name="At">The time of the erasure, UTC.</param>
public sealed record Erasure(Guid Subject, DateTimeOffset At);
