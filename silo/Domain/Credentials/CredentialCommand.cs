using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Credentials;

[GenerateSerializer, Immutable, Alias("CredentialCommand")]
public abstract record CredentialCommand(CommandContext Context) : Command(Context);

/// <param name="Issuers">The institutions that may give this award.</param>
/// <param name="InstitutionId">The one that does.</param>
/// <param name="MakesEngineer">Whether the award is an AI-engineer programme that is accredited on the day of issue.</param>
/// <param name="MissingCourses">Required courses that the learner has not completed.</param>
/// <param name="OverrideReason">A reason code: issues although courses are missing.</param>
/// <param name="AgainReason">A reason code: why the award is given again after it was revoked.</param>
/// <param name="RequiresCourses">Whether the award asks for a course at all; one that asks for none proves nothing.</param>
/// <param name="CompletedAt">When the last of the courses was completed that the credential rests on; null where courses are missing.</param>
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

/// <summary>A new paper with a new number; the one before is superseded.</summary>
[GenerateSerializer, Immutable, Alias("ReissueCredential")]
public sealed record ReissueCredential(CommandContext Context, string ReasonCode) : CredentialCommand(Context);

/// <summary>Sent by the sweep after a result was corrected that the credential may rest on.</summary>
/// <param name="IsFulfilled">Whether the learner's completions still prove the award.</param>
/// <param name="ReviewFor">How long the institution has to decide.</param>
/// <param name="ConsideredTo">The position of the log up to which the completions were read.</param>
/// <param name="SuspendedBy">The institution that corrected the result and asked for its own credentials to be suspended at once; null asks for a review.</param>
[GenerateSerializer, Immutable, Alias("FollowResults")]
public sealed record FollowResults(
    CommandContext Context, bool IsFulfilled, TimeSpan ReviewFor, long ConsideredTo, Guid? SuspendedBy = null) : CredentialCommand(Context);

/// <summary>The institution decides that a credential under review stays valid.</summary>
[GenerateSerializer, Immutable, Alias("EndReview")]
public sealed record EndReview(CommandContext Context, string ReasonCode) : CredentialCommand(Context);

/// <summary>Sent by the sweep; the rule decides whether the time for a decision is over.</summary>
[GenerateSerializer, Immutable, Alias("ExpireReview")]
public sealed record ExpireReview(CommandContext Context) : CredentialCommand(Context);

/// <summary>The holder answers a review.</summary>
[GenerateSerializer, Immutable, Alias("AnswerReview")]
public sealed record AnswerReview(CommandContext Context, ReviewAnswer Answer) : CredentialCommand(Context);
