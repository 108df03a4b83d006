namespace AiTalent.ReadModel.Projection;

/// <summary>What a run of the projector changed.</summary>
/// <param name="Position">The position that the read model holds now.</param>
/// <param name="At">When the event at the position was written.</param>
/// <param name="Topics">The live topics whose figures have changed: <c>national</c>, <c>country:VN</c>, <c>course-run:{id}</c>, …</param>
/// <param name="Events">How many events were folded.</param>
/// <param name="HasMore">Whether the log goes on: call again at once.</param>
public sealed record ProjectionResult(long Position, DateTimeOffset At, IReadOnlySet<string> Topics, int Events, bool HasMore);
