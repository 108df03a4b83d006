namespace AiTalent.ReadModel.Storage;

/// <summary>How far a generation has read the log.</summary>
/// <param name="Position">The last position that is counted.</param>
/// <param name="At">When the event at the position was written.</param>
/// <param name="SetAside">How many events up to the position are set aside and not counted.</param>
internal readonly record struct Checkpoint(long Position, DateTimeOffset At, long SetAside);
