using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Represents the state of a transfer into a run.</summary>
/// <param name="HeldUntil">The UTC time until which the seat is held.</param>
/// <param name="HasArrived">True if the learner is enrolled.</param>
/// <param name="RefusedFor">The code of a permanent refusal.</param>
[GenerateSerializer, Immutable, Alias("HoldAnswer")]
public sealed record HoldOutcome(DateTimeOffset? HeldUntil, bool HasArrived, string? RefusedFor);
