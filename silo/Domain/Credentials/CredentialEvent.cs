using Orleans;

namespace AiTalent.Domain.Credentials;

/// <param name="EffectiveAt">UTC; when it holds from.</param>
[GenerateSerializer, Immutable, Alias("CredentialEvent")]
public abstract record CredentialEvent(DateTimeOffset EffectiveAt);

/// <param name="MakesEngineer">Decided on the day of issue; a later change of accreditation does not reach back.</param>
/// <param name="AgainReason">Why the award was given again after it was revoked; null where it was not.</param>
[GenerateSerializer, Immutable, Alias("CredentialIssued")]
public sealed record CredentialIssued(
    DateTimeOffset EffectiveAt, Guid CredentialId, Guid LearnerId, Award Award, Guid InstitutionId, string Number, int Serial,
    bool MakesEngineer, string? OverrideReason = null, string? AgainReason = null) : CredentialEvent(EffectiveAt);

/// <param name="FollowsCorrection">Whether it follows from a corrected result, so that a correction back ends it.</param>
/// <param name="ConsideredTo">The position of the log up to which results were considered; null where a person decided.</param>
[GenerateSerializer, Immutable, Alias("CredentialSuspended")]
public sealed record CredentialSuspended(
    DateTimeOffset EffectiveAt, string ReasonCode, bool FollowsCorrection = false, long? ConsideredTo = null) : CredentialEvent(EffectiveAt);

/// <param name="ReasonCode">Why the platform reinstated it; null where a person did.</param>
/// <param name="ConsideredTo">The position of the log up to which results were considered; null where a person decided.</param>
[GenerateSerializer, Immutable, Alias("CredentialReinstated")]
public sealed record CredentialReinstated(DateTimeOffset EffectiveAt, string? ReasonCode = null, long? ConsideredTo = null) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable, Alias("CredentialRevoked")]
public sealed record CredentialRevoked(DateTimeOffset EffectiveAt, string ReasonCode) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable, Alias("CredentialReissued")]
public sealed record CredentialReissued(DateTimeOffset EffectiveAt, string Number, int Serial, string ReasonCode) : CredentialEvent(EffectiveAt);

/// <summary>A result that the credential rests on was corrected. The credential stays valid until the institution decides.</summary>
/// <param name="DecideBy">UTC; the end of the review.</param>
/// <param name="ConsideredTo">The position of the log up to which results were considered.</param>
[GenerateSerializer, Immutable, Alias("CredentialReviewOpened")]
public sealed record CredentialReviewOpened(DateTimeOffset EffectiveAt, DateTimeOffset DecideBy, long ConsideredTo) : CredentialEvent(EffectiveAt);

/// <summary>The holder answered the review.</summary>
[GenerateSerializer, Immutable, Alias("CredentialReviewAnswered")]
public sealed record CredentialReviewAnswered(DateTimeOffset EffectiveAt, ReviewAnswer Answer) : CredentialEvent(EffectiveAt);

/// <summary>The review ended and the credential stays valid.</summary>
/// <param name="ConsideredTo">The position of the log up to which results were considered; null where a person decided.</param>
[GenerateSerializer, Immutable, Alias("CredentialReviewEnded")]
public sealed record CredentialReviewEnded(DateTimeOffset EffectiveAt, string ReasonCode, long? ConsideredTo = null) : CredentialEvent(EffectiveAt);

/// <summary>Corrected results were considered and change nothing for the credential.</summary>
/// <param name="ConsideredTo">The position of the log up to which results were considered.</param>
[GenerateSerializer, Immutable, Alias("CredentialResultsConsidered")]
public sealed record CredentialResultsConsidered(DateTimeOffset EffectiveAt, long ConsideredTo) : CredentialEvent(EffectiveAt);
