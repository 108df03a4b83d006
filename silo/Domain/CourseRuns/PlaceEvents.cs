using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Something that happened to one learner's place.</summary>
/// <param name="EffectiveAt">UTC; when it holds from. The log has its own time of writing.</param>
[GenerateSerializer, Immutable]
public abstract record PlaceEvent(Guid LearnerId, DateTimeOffset EffectiveAt) : CourseRunEvent;

/// <param name="PartnershipId">The partnership whose block the seat is in; null is the open part.</param>
[GenerateSerializer, Immutable]
public sealed record LearnerEnrolled(
    Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, Guid? ProgrammeId = null, Guid? PartnershipId = null, string? OverrideReason = null)
    : PlaceEvent(LearnerId, EffectiveAt);

/// <param name="Position">Place in the queue when joining it, from 1.</param>
[GenerateSerializer, Immutable]
public sealed record LearnerWaitlisted(
    Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, int Position, Guid? ProgrammeId = null, Guid? PartnershipId = null, string? OverrideReason = null)
    : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record LearnerPromoted(Guid LearnerId, DateTimeOffset EffectiveAt) : PlaceEvent(LearnerId, EffectiveAt);

/// <summary>A seat went by this learner, who was not eligible when it became free.</summary>
[GenerateSerializer, Immutable]
public sealed record WaitlistSkipped(Guid LearnerId, DateTimeOffset EffectiveAt) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record EligibilityChanged(Guid LearnerId, DateTimeOffset EffectiveAt, bool Eligible) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record SeatOffered(Guid LearnerId, DateTimeOffset EffectiveAt, DateTimeOffset Until) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record OfferAccepted(Guid LearnerId, DateTimeOffset EffectiveAt) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record OfferDeclined(Guid LearnerId, DateTimeOffset EffectiveAt) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record OfferExpired(Guid LearnerId, DateTimeOffset EffectiveAt) : PlaceEvent(LearnerId, EffectiveAt);

/// <param name="Late">After the deadline, or after the start where there is none: it leaves a mark.</param>
[GenerateSerializer, Immutable]
public sealed record EnrolmentWithdrawn(Guid LearnerId, DateTimeOffset EffectiveAt, bool Late, string? ReasonCode = null) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record EnrolmentSuspended(Guid LearnerId, DateTimeOffset EffectiveAt) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record EnrolmentReinstated(Guid LearnerId, DateTimeOffset EffectiveAt) : PlaceEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record ResultRecorded(Guid LearnerId, DateTimeOffset EffectiveAt, bool Passed, decimal? Grade, string? ReasonCode = null) : PlaceEvent(LearnerId, EffectiveAt);
