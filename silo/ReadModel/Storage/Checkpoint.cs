namespace AiTalent.ReadModel.Storage;

/// <summary>Represents the log position that a generation has reached.</summary>
/// <param name="Position">The last position that is counted.</param>
/// <param name="At">The time at which the event at the position was written.</param>
/// <param name="SetAside">Number of events up to the position that are set aside and not counted.</param>
internal readonly record struct Checkpoint(long Position, DateTimeOffset At, long SetAside);
