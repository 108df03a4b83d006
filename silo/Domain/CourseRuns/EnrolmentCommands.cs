using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>
/// A command about one learner's enrolment. The learner's own institution may act for its learners in any run.
/// </summary>
[GenerateSerializer, Immutable, Alias("PlaceCommand")]
public abstract record EnrolmentCommand(CommandContext Context, Guid LearnerId, Guid? LearnerInstitutionId) : CourseRunCommand(Context);

/// <param name="Eligible">True if the prerequisites are met according to the read model.</param>
/// <param name="IsInForce">True if the partnership agreement is in force, if a partnership is named.</param>
/// <param name="IsSeatedElsewhere">True if the learner has a seat in another run of the course that has not ended,
/// according to the read model.</param>
/// <param name="MissingPrerequisites">The prerequisites that are not met, listed in a refusal.</param>
/// <param name="IsRepeatRefused">True if the learner has passed the course and the institution does not allow
/// repeats.</param>
/// <param name="EffectiveAt">A time in the past, for an actor who imports history.</param>
/// <param name="OverrideReason">A reason code that allows enrolment outside the window or without prerequisites,
/// but never beyond the seats.</param>
[GenerateSerializer, Immutable, Alias("Enrol")]
public sealed record Enrol(
    CommandContext Context, Guid LearnerId, Guid? ProgrammeId = null, Guid? PartnershipId = null, bool Eligible = true,
    Guid? LearnerInstitutionId = null, DateTimeOffset? EffectiveAt = null, string? OverrideReason = null, bool IsInForce = true,
    bool IsSeatedElsewhere = false, ValueList<Guid> MissingPrerequisites = default, bool IsRepeatRefused = false)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

/// <summary>
/// Offers a learner a seat of a partnership's block, or a waitlist entry for one, on behalf of a party.
/// </summary>
/// <param name="PartnershipId">The partnership that owns the seats.</param>
/// <param name="HasAgreed">True if the learner consented to be shown to companies.</param>
/// <param name="Parties">The parties of the partnership, from its own state.</param>
/// <param name="Eligible">True if the prerequisites are met according to the read model.</param>
/// <param name="IsInForce">True if the partnership agreement is in force.</param>
/// <param name="IsSeatedElsewhere">True if the learner has a seat in another run of the course that has not ended,
/// according to the read model.</param>
/// <param name="MissingPrerequisites">The prerequisites that are not met, listed in a refusal.</param>
/// <param name="IsRepeatRefused">True if the learner has passed the course and the institution does not allow
/// repeats.</param>
[GenerateSerializer, Immutable, Alias("Nominate")]
public sealed record Nominate(
    CommandContext Context, Guid LearnerId, Guid PartnershipId, bool HasAgreed, ImmutableArray<Guid> Parties = default, bool Eligible = true,
    Guid? LearnerInstitutionId = null, bool IsInForce = true, bool IsSeatedElsewhere = false,
    ValueList<Guid> MissingPrerequisites = default, bool IsRepeatRefused = false)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

/// <param name="ReasonCode">The reason, if given: a code in snake_case.</param>
[GenerateSerializer, Immutable, Alias("Withdraw")]
public sealed record Withdraw(
    CommandContext Context, Guid LearnerId, Guid? LearnerInstitutionId = null, DateTimeOffset? EffectiveAt = null, string? ReasonCode = null)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

[GenerateSerializer, Immutable, Alias("AcceptOffer")]
public sealed record AcceptOffer(CommandContext Context, Guid LearnerId, Guid? LearnerInstitutionId = null)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

[GenerateSerializer, Immutable, Alias("DeclineOffer")]
public sealed record DeclineOffer(CommandContext Context, Guid LearnerId, Guid? LearnerInstitutionId = null)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

/// <summary>Ends an enrolment because the learner got a seat in another run of the same course.</summary>
[GenerateSerializer, Immutable, Alias("MoveOut")]
public sealed record MoveOut(CommandContext Context, Guid LearnerId, Guid TargetRunId) : CourseRunCommand(Context);

/// <summary>Expires an offer. Sent by the sweep; the rule decides whether the offer has expired.</summary>
[GenerateSerializer, Immutable, Alias("ExpireOffer")]
public sealed record ExpireOffer(CommandContext Context, Guid LearnerId) : CourseRunCommand(Context);

[GenerateSerializer, Immutable, Alias("SuspendEnrolment")]
public sealed record SuspendEnrolment(CommandContext Context, Guid LearnerId) : CourseRunCommand(Context);

[GenerateSerializer, Immutable, Alias("ReinstateEnrolment")]
public sealed record ReinstateEnrolment(CommandContext Context, Guid LearnerId) : CourseRunCommand(Context);

/// <param name="Grade">From 0 to 100.</param>
/// <param name="ReasonCode">The reason for replacing an existing result, a code in snake_case. Required from
/// people, optional for API clients.</param>
/// <param name="SuspendsCredentials">True to suspend the institution's credentials that depend on the result at
/// once; otherwise they are reviewed.</param>
[GenerateSerializer, Immutable, Alias("RecordResult")]
public sealed record RecordResult(
    CommandContext Context, Guid LearnerId, bool Passed, decimal? Grade = null, DateTimeOffset? EffectiveAt = null, string? ReasonCode = null,
    bool SuspendsCredentials = false)
    : CourseRunCommand(Context);

/// <summary>
/// Updates the eligibility of a waitlisted learner after a prerequisite was met or lost, or after an erasure.
/// </summary>
[GenerateSerializer, Immutable, Alias("ChangeEligibility")]
public sealed record ChangeEligibility(CommandContext Context, Guid LearnerId, bool Eligible) : CourseRunCommand(Context);
