using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable, Alias("TransferRequested")]
public sealed record TransferRequested(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TransferId, Guid TargetRunId) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("SeatHeld")]
public sealed record SeatHeld(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TransferId, int Attempt, DateTimeOffset Until, Guid? ProgrammeId)
    : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The target permanently refused a transfer because it has no seat for it.</summary>
[GenerateSerializer, Immutable, Alias("HoldRefused")]
public sealed record HoldRefused(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TransferId, string Reason) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("TransferredOut")]
public sealed record TransferredOut(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TransferId) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("TransferredIn")]
public sealed record TransferredIn(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TransferId) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("TransferCancelled")]
public sealed record TransferCancelled(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TransferId, string Reason) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("HoldReleased")]
public sealed record HoldReleased(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TransferId) : EnrolmentEvent(LearnerId, EffectiveAt);
