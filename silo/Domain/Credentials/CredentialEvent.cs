using Orleans;

namespace AiTalent.Domain.Credentials;

/// <param name="EffectiveAt">The UTC time from which it is effective.</param>
[GenerateSerializer, Immutable, Alias("CredentialEvent")]
public abstract record CredentialEvent(DateTimeOffset EffectiveAt);

/// <param name="MakesEngineer">Determined on the day of issue; a later change of accreditation has no retroactive
/// effect.</param>
/// <param name="AgainReason">The reason for issuing the award again after it was revoked; null for a first
/// issue.</param>
[GenerateSerializer, Immutable, Alias("CredentialIssued")]
public sealed record CredentialIssued(
    DateTimeOffset EffectiveAt, Guid CredentialId, Guid LearnerId, Award Award, Guid InstitutionId, string Number, int Serial,
    bool MakesEngineer, string? OverrideReason = null, string? AgainReason = null) : CredentialEvent(EffectiveAt);

/// <param name="FollowsCorrection">True if it results from a corrected result, so that reverting the correction
/// ends it.</param>
/// <param name="ConsideredTo">The log position up to which results were considered; null if a person decided.</param>
[GenerateSerializer, Immutable, Alias("CredentialSuspended")]
public sealed record CredentialSuspended(
    DateTimeOffset EffectiveAt, string ReasonCode, bool FollowsCorrection = false, long? ConsideredTo = null) : CredentialEvent(EffectiveAt);

/// <param name="ReasonCode">The platform's reason for reinstating it; null if a person did.</param>
/// <param name="ConsideredTo">The log position up to which results were considered; null if a person decided.</param>
[GenerateSerializer, Immutable, Alias("CredentialReinstated")]
public sealed record CredentialReinstated(DateTimeOffset EffectiveAt, string? ReasonCode = null, long? ConsideredTo = null) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable, Alias("CredentialRevoked")]
public sealed record CredentialRevoked(DateTimeOffset EffectiveAt, string ReasonCode) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable, Alias("CredentialReissued")]
public sealed record CredentialReissued(DateTimeOffset EffectiveAt, string Number, int Serial, string ReasonCode) : CredentialEvent(EffectiveAt);

/// <summary>
/// A result that the credential depends on was corrected. The credential stays valid until the institution decides.
/// </summary>
/// <param name="DecideBy">The UTC end of the review.</param>
/// <param name="ConsideredTo">The log position up to which results were considered.</param>
[GenerateSerializer, Immutable, Alias("CredentialReviewOpened")]
public sealed record CredentialReviewOpened(DateTimeOffset EffectiveAt, DateTimeOffset DecideBy, long ConsideredTo) : CredentialEvent(EffectiveAt);

/// <summary>The holder answered the review.</summary>
[GenerateSerializer, Immutable, Alias("CredentialReviewAnswered")]
public sealed record CredentialReviewAnswered(DateTimeOffset EffectiveAt, ReviewAnswer Answer) : CredentialEvent(EffectiveAt);

/// <summary>The review ended and the credential stays valid.</summary>
/// <param name="ConsideredTo">The log position up to which results were considered; null if a person decided.</param>
[GenerateSerializer, Immutable, Alias("CredentialReviewEnded")]
public sealed record CredentialReviewEnded(DateTimeOffset EffectiveAt, string ReasonCode, long? ConsideredTo = null) : CredentialEvent(EffectiveAt);

/// <summary>Corrected results were considered and do not affect the credential.</summary>
/// <param name="ConsideredTo">The log position up to which results were considered.</param>
[GenerateSerializer, Immutable, Alias("CredentialResultsConsidered")]
public sealed record CredentialResultsConsidered(DateTimeOffset EffectiveAt, long ConsideredTo) : CredentialEvent(EffectiveAt);
