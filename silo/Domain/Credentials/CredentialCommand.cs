using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Credentials;

[GenerateSerializer, Immutable, Alias("CredentialCommand")]
public abstract record CredentialCommand(CommandContext Context) : Command(Context);

/// <param name="Issuers">The institutions that may issue this award.</param>
/// <param name="InstitutionId">The issuing institution.</param>
/// <param name="MakesEngineer">True if the award is an AI engineer programme that is accredited on the day of
/// issue.</param>
/// <param name="MissingCourses">Required courses that the learner has not completed.</param>
/// <param name="OverrideReason">A reason code that allows issue although courses are missing.</param>
/// <param name="AgainReason">A reason code for issuing the award again after it was revoked.</param>
/// <param name="RequiresCourses">True if the award requires any course; an award without required courses cannot be
/// issued.</param>
/// <param name="CompletedAt">The completion time of the last course that the credential depends on; null if courses
/// are missing.</param>
[GenerateSerializer, Immutable, Alias("IssueCredential")]
public sealed record IssueCredential(
    CommandContext Context, Guid LearnerId, Award Award, Guid InstitutionId, ImmutableArray<Guid> Issuers, bool MakesEngineer,
    ImmutableArray<Guid> MissingCourses, DateTimeOffset? EffectiveAt = null, string? OverrideReason = null,
    bool RequiresCourses = true, string? AgainReason = null, DateTimeOffset? CompletedAt = null) : CredentialCommand(Context);

[GenerateSerializer, Immutable, Alias("SuspendCredential")]
public sealed record SuspendCredential(CommandContext Context, string ReasonCode) : CredentialCommand(Context);

[GenerateSerializer, Immutable, Alias("ReinstateCredential")]
public sealed record ReinstateCredential(CommandContext Context) : CredentialCommand(Context);

[GenerateSerializer, Immutable, Alias("RevokeCredential")]
public sealed record RevokeCredential(CommandContext Context, string ReasonCode) : CredentialCommand(Context);

/// <summary>Issues a new certificate with a new number; the previous one is superseded.</summary>
[GenerateSerializer, Immutable, Alias("ReissueCredential")]
public sealed record ReissueCredential(CommandContext Context, string ReasonCode) : CredentialCommand(Context);

/// <summary>
/// Applies corrected results that the credential may depend on. Sent by the sweep after the correction.
/// </summary>
/// <param name="IsFulfilled">True if the learner's completions still fulfil the award.</param>
/// <param name="ReviewFor">The time within which the institution must decide.</param>
/// <param name="ConsideredTo">The log position up to which the completions were read.</param>
/// <param name="SuspendedBy">The institution that corrected the result and requested the immediate suspension of
/// its own credentials; null opens a review.</param>
[GenerateSerializer, Immutable, Alias("FollowResults")]
public sealed record FollowResults(
    CommandContext Context, bool IsFulfilled, TimeSpan ReviewFor, long ConsideredTo, Guid? SuspendedBy = null) : CredentialCommand(Context);

/// <summary>Confirms a credential under review on behalf of the institution; it stays valid.</summary>
[GenerateSerializer, Immutable, Alias("EndReview")]
public sealed record EndReview(CommandContext Context, string ReasonCode) : CredentialCommand(Context);

/// <summary>Expires a review. Sent by the sweep; the rule decides whether the deadline has passed.</summary>
[GenerateSerializer, Immutable, Alias("ExpireReview")]
public sealed record ExpireReview(CommandContext Context) : CredentialCommand(Context);

/// <summary>Records the holder's answer to a review.</summary>
[GenerateSerializer, Immutable, Alias("AnswerReview")]
public sealed record AnswerReview(CommandContext Context, ReviewAnswer Answer) : CredentialCommand(Context);
