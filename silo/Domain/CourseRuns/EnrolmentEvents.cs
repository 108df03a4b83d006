using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>An event of one learner's enrolment.</summary>
/// <param name="EffectiveAt">The UTC time from which it is effective. The log records its own time of writing.</param>
[GenerateSerializer, Immutable, Alias("PlaceEvent")]
public abstract record EnrolmentEvent(Guid LearnerId, DateTimeOffset EffectiveAt) : CourseRunEvent;

/// <param name="PartnershipId">The partnership whose block the seat is in; null means the open part.</param>
[GenerateSerializer, Immutable, Alias("LearnerEnrolled")]
public sealed record LearnerEnrolled(
    Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, Guid? ProgrammeId = null, Guid? PartnershipId = null, string? OverrideReason = null)
    : EnrolmentEvent(LearnerId, EffectiveAt);

/// <param name="Position">Waitlist position on joining, from 1.</param>
/// <param name="IsNominated">True if a partnership nominated the learner, who has not agreed yet: a free seat is
/// offered.</param>
[GenerateSerializer, Immutable, Alias("LearnerWaitlisted")]
public sealed record LearnerWaitlisted(
    Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, int Position, Guid? ProgrammeId = null, Guid? PartnershipId = null, string? OverrideReason = null,
    bool IsNominated = false)
    : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>
/// A partnership offers the learner one of its seats, held until the learner accepts or the offer expires.
/// </summary>
/// <param name="Until">The UTC end of the offer.</param>
[GenerateSerializer, Immutable, Alias("LearnerNominated")]
public sealed record LearnerNominated(Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, Guid PartnershipId, DateTimeOffset Until)
    : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("LearnerPromoted")]
public sealed record LearnerPromoted(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>A free seat passed this learner, who was not eligible at the time.</summary>
[GenerateSerializer, Immutable, Alias("WaitlistSkipped")]
public sealed record WaitlistSkipped(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("EligibilityChanged")]
public sealed record EligibilityChanged(Guid LearnerId, DateTimeOffset EffectiveAt, bool Eligible) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("SeatOffered")]
public sealed record SeatOffered(Guid LearnerId, DateTimeOffset EffectiveAt, DateTimeOffset Until) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("OfferAccepted")]
public sealed record OfferAccepted(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("OfferDeclined")]
public sealed record OfferDeclined(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("OfferExpired")]
public sealed record OfferExpired(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <param name="Late">True if the withdrawal came after the deadline, or after the start if there is none: it
/// leaves a mark.</param>
/// <param name="WasWaiting">True if the learner left the waitlist and never had a seat.</param>
[GenerateSerializer, Immutable, Alias("EnrolmentWithdrawn")]
public sealed record EnrolmentWithdrawn(Guid LearnerId, DateTimeOffset EffectiveAt, bool Late, string? ReasonCode = null, bool WasWaiting = false)
    : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("EnrolmentSuspended")]
public sealed record EnrolmentSuspended(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("EnrolmentReinstated")]
public sealed record EnrolmentReinstated(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <param name="SuspendsCredentials">True if the institution's credentials that depend on the result are suspended
/// at once; otherwise they are reviewed.</param>
[GenerateSerializer, Immutable, Alias("ResultRecorded")]
public sealed record ResultRecorded(
    Guid LearnerId, DateTimeOffset EffectiveAt, bool Passed, decimal? Grade, string? ReasonCode = null, bool SuspendsCredentials = false)
    : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The learner got a seat in another run of the course while waitlisted here.</summary>
[GenerateSerializer, Immutable, Alias("LearnerMovedOut")]
public sealed record LearnerMovedOut(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TargetRunId) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The entry closed while the learner was waitlisted.</summary>
[GenerateSerializer, Immutable, Alias("LearnerNotPlaced")]
public sealed record LearnerNotPlaced(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The run was closed and the learner had no result.</summary>
[GenerateSerializer, Immutable, Alias("ResultMissing")]
public sealed record ResultMissing(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The run was cancelled.</summary>
/// <param name="ReasonCode">The reason; null if the learner arrived by a transfer after the cancellation.</param>
[GenerateSerializer, Immutable, Alias("EnrolmentCancelled")]
public sealed record EnrolmentCancelled(Guid LearnerId, DateTimeOffset EffectiveAt, string? ReasonCode = null) : EnrolmentEvent(LearnerId, EffectiveAt);
