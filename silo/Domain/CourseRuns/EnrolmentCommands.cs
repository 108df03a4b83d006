using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>A command about one learner's place. The learner's own institution may act for its learners in any run.</summary>
[GenerateSerializer, Immutable, Alias("PlaceCommand")]
public abstract record EnrolmentCommand(CommandContext Context, Guid LearnerId, Guid? LearnerInstitutionId) : CourseRunCommand(Context);

/// <param name="Eligible">Whether the prerequisites are met, as the read model knows it.</param>
/// <param name="IsInForce">Whether the partnership's agreement is in force, where a partnership is named.</param>
/// <param name="IsSeatedElsewhere">Whether the learner has a seat in another run of the course that has not ended, as the read model knows it.</param>
/// <param name="MissingPrerequisites">The prerequisites that are not met, to be named in a refusal.</param>
/// <param name="IsRepeatRefused">Whether the learner passed the course before and the institution does not allow repeats.</param>
/// <param name="EffectiveAt">In the past, by who brings history.</param>
/// <param name="OverrideReason">A reason code: enrols outside the window or without prerequisites; never beyond the seats.</param>
[GenerateSerializer, Immutable, Alias("Enrol")]
public sealed record Enrol(
    CommandContext Context, Guid LearnerId, Guid? ProgrammeId = null, Guid? PartnershipId = null, bool Eligible = true,
    Guid? LearnerInstitutionId = null, DateTimeOffset? EffectiveAt = null, string? OverrideReason = null, bool IsInForce = true,
    bool IsSeatedElsewhere = false, ValueList<Guid> MissingPrerequisites = default, bool IsRepeatRefused = false)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

/// <summary>A party of a partnership offers a learner a seat of its block, or a place in the line for one.</summary>
/// <param name="PartnershipId">Whose seats.</param>
/// <param name="HasAgreed">Whether the learner agreed to be shown to companies.</param>
/// <param name="Parties">Of the partnership, as it knows them itself.</param>
/// <param name="Eligible">Whether the prerequisites are met, as the read model knows it.</param>
/// <param name="IsInForce">Whether the partnership's agreement is in force.</param>
/// <param name="IsSeatedElsewhere">Whether the learner has a seat in another run of the course that has not ended, as the read model knows it.</param>
/// <param name="MissingPrerequisites">The prerequisites that are not met, to be named in a refusal.</param>
/// <param name="IsRepeatRefused">Whether the learner passed the course before and the institution does not allow repeats.</param>
[GenerateSerializer, Immutable, Alias("Nominate")]
public sealed record Nominate(
    CommandContext Context, Guid LearnerId, Guid PartnershipId, bool HasAgreed, ImmutableArray<Guid> Parties = default, bool Eligible = true,
    Guid? LearnerInstitutionId = null, bool IsInForce = true, bool IsSeatedElsewhere = false,
    ValueList<Guid> MissingPrerequisites = default, bool IsRepeatRefused = false)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

/// <param name="ReasonCode">Why, where it is said: a code in snake_case.</param>
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

/// <summary>Ends an enrolment because the learner got a seat in another run of the course.</summary>
[GenerateSerializer, Immutable, Alias("MoveOut")]
public sealed record MoveOut(CommandContext Context, Guid LearnerId, Guid TargetRunId) : CourseRunCommand(Context);

/// <summary>Sent by the sweep; the rule decides whether the offer has expired.</summary>
[GenerateSerializer, Immutable, Alias("ExpireOffer")]
public sealed record ExpireOffer(CommandContext Context, Guid LearnerId) : CourseRunCommand(Context);

[GenerateSerializer, Immutable, Alias("SuspendEnrolment")]
public sealed record SuspendEnrolment(CommandContext Context, Guid LearnerId) : CourseRunCommand(Context);

[GenerateSerializer, Immutable, Alias("ReinstateEnrolment")]
public sealed record ReinstateEnrolment(CommandContext Context, Guid LearnerId) : CourseRunCommand(Context);

/// <param name="Grade">0 to 100.</param>
/// <param name="ReasonCode">Why a result that stands is replaced; a code in snake_case. People give one, programs may.</param>
/// <param name="SuspendsCredentials">Suspends the institution's credentials that rest on the result at once; otherwise they go to review.</param>
[GenerateSerializer, Immutable, Alias("RecordResult")]
public sealed record RecordResult(
    CommandContext Context, Guid LearnerId, bool Passed, decimal? Grade = null, DateTimeOffset? EffectiveAt = null, string? ReasonCode = null,
    bool SuspendsCredentials = false)
    : CourseRunCommand(Context);

/// <summary>What changed after the learner was waitlisted: a prerequisite met or lost, an erasure.</summary>
[GenerateSerializer, Immutable, Alias("ChangeEligibility")]
public sealed record ChangeEligibility(CommandContext Context, Guid LearnerId, bool Eligible) : CourseRunCommand(Context);
