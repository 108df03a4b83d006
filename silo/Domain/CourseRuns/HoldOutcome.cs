using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>What a run says about a transfer into it.</summary>
/// <param name="HeldUntil">UTC; a seat waits until then.</param>
/// <param name="HasArrived">The learner is in.</param>
/// <param name="RefusedFor">The code for which there is no seat, for ever.</param>
[GenerateSerializer, Immutable, Alias("HoldAnswer")]
public sealed record HoldOutcome(DateTimeOffset? HeldUntil, bool HasArrived, string? RefusedFor);
