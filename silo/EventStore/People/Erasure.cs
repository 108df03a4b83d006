namespace AiTalent.EventStore;

/// <summary>That a person's data was erased. It names nobody, is kept for ever, and is applied again after a restore.</summary>
/// <param name="Subject">The person who was erased.</param>
/// <param name="At">When, UTC.</param>
public sealed record Erasure(Guid Subject, DateTimeOffset At);
