namespace AiTalent.ReadModel.Projection;

/// <summary>Represents the result of a projector run.</summary>
/// <param name="Position">The new position of the read model.</param>
/// <param name="At">The time at which the event at the position was written.</param>
/// <param name="Topics">The live topics whose figures have changed: <c>national</c>, <c>country:VN</c>,
/// <c>course-run:{id}</c>, …</param>
/// <param name="Events">Number of events projected.</param>
/// <param name="HasMore">True if the log has more events: call again at once.</param>
public sealed record ProjectionResult(long Position, DateTimeOffset At, IReadOnlySet<string> Topics, int Events, bool HasMore);
