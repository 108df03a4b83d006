namespace AiTalent.ReadModel.Projection;

/// <summary>An event of the domain with its place in the log.</summary>
/// <param name="SubjectId">The aggregate that it happened to.</param>
internal readonly record struct LoggedEvent(long Position, Guid SubjectId, object Happened, DateTimeOffset At, string Actor);
