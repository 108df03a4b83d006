using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Something that happened to one learner's place.</summary>
/// <param name="EffectiveAt">UTC; when it holds from. The log has its own time of writing.</param>
[GenerateSerializer, Immutable, Alias("PlaceEvent")]
public abstract record EnrolmentEvent(Guid LearnerId, DateTimeOffset EffectiveAt) : CourseRunEvent;

/// <param name="PartnershipId">The partnership whose block the seat is in; null is the open part.</param>
[GenerateSerializer, Immutable, Alias("LearnerEnrolled")]
public sealed record LearnerEnrolled(
    Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, Guid? ProgrammeId = null, Guid? PartnershipId = null, string? OverrideReason = null)
    : EnrolmentEvent(LearnerId, EffectiveAt);

/// <param name="Position">Place in the queue when joining it, from 1.</param>
/// <param name="IsNominated">A partnership nominated the learner, who has not agreed yet: a seat that becomes free is offered.</param>
[GenerateSerializer, Immutable, Alias("LearnerWaitlisted")]
public sealed record LearnerWaitlisted(
    Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, int Position, Guid? ProgrammeId = null, Guid? PartnershipId = null, string? OverrideReason = null,
    bool IsNominated = false)
    : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>A partnership offers the learner one of its seats, which is kept until the learner accepts or the time is over.</summary>
/// <param name="Until">UTC; the end of the offer.</param>
[GenerateSerializer, Immutable, Alias("LearnerNominated")]
public sealed record LearnerNominated(Guid LearnerId, DateTimeOffset EffectiveAt, int Attempt, Guid PartnershipId, DateTimeOffset Until)
    : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("LearnerPromoted")]
public sealed record LearnerPromoted(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>A seat went by this learner, who was not eligible when it became free.</summary>
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

/// <param name="Late">After the deadline, or after the start where there is none: it leaves a mark.</param>
/// <param name="WasWaiting">The learner left the waitlist and never had a seat.</param>
[GenerateSerializer, Immutable, Alias("EnrolmentWithdrawn")]
public sealed record EnrolmentWithdrawn(Guid LearnerId, DateTimeOffset EffectiveAt, bool Late, string? ReasonCode = null, bool WasWaiting = false)
    : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("EnrolmentSuspended")]
public sealed record EnrolmentSuspended(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

[GenerateSerializer, Immutable, Alias("EnrolmentReinstated")]
public sealed record EnrolmentReinstated(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <param name="SuspendsCredentials">Whether credentials of the institution that rest on the result are suspended at once; otherwise they go to review.</param>
[GenerateSerializer, Immutable, Alias("ResultRecorded")]
public sealed record ResultRecorded(
    Guid LearnerId, DateTimeOffset EffectiveAt, bool Passed, decimal? Grade, string? ReasonCode = null, bool SuspendsCredentials = false)
    : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The learner got a seat in another run of the course, for which the learner had waited.</summary>
[GenerateSerializer, Immutable, Alias("LearnerMovedOut")]
public sealed record LearnerMovedOut(Guid LearnerId, DateTimeOffset EffectiveAt, Guid TargetRunId) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The entry closed while the learner waited.</summary>
[GenerateSerializer, Immutable, Alias("LearnerNotPlaced")]
public sealed record LearnerNotPlaced(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The run was closed and the learner had no result.</summary>
[GenerateSerializer, Immutable, Alias("ResultMissing")]
public sealed record ResultMissing(Guid LearnerId, DateTimeOffset EffectiveAt) : EnrolmentEvent(LearnerId, EffectiveAt);

/// <summary>The run was cancelled.</summary>
/// <param name="ReasonCode">Why; null where the learner arrived by a transfer after the cancellation.</param>
[GenerateSerializer, Immutable, Alias("EnrolmentCancelled")]
public sealed record EnrolmentCancelled(Guid LearnerId, DateTimeOffset EffectiveAt, string? ReasonCode = null) : EnrolmentEvent(LearnerId, EffectiveAt);
