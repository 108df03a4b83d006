namespace AiTalent.ReadModel.SetAsides;

/// <summary>Represents an event that the read model does not count.</summary>
/// <param name="Position">Its position in the log.</param>
/// <param name="Stream">The stream whose later events wait.</param>
/// <param name="Type">The stored name of the event's type.</param>
/// <param name="At">The time at which it was written, UTC.</param>
/// <param name="Error">The reason why it could not be projected; null if it waits behind an earlier event of its
/// stream.</param>
public sealed record SetAsideEvent(long Position, string Stream, string Type, DateTimeOffset At, string? Error);
