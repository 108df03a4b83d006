using Orleans;

namespace AiTalent.Domain.Credentials;

/// <param name="EffectiveAt">UTC; when it holds from.</param>
[GenerateSerializer, Immutable]
public abstract record CredentialEvent(DateTimeOffset EffectiveAt);

/// <param name="MakesEngineer">Decided on the day of issue; a later change of accreditation does not reach back.</param>
/// <param name="AgainReason">Why the award was given again after it was revoked; null where it was not.</param>
[GenerateSerializer, Immutable]
public sealed record CredentialIssued(
    DateTimeOffset EffectiveAt, Guid CredentialId, Guid LearnerId, Award Award, Guid InstitutionId, string Number, int Serial,
    bool MakesEngineer, string? OverrideReason = null, string? AgainReason = null) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record CredentialSuspended(DateTimeOffset EffectiveAt, string ReasonCode) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record CredentialReinstated(DateTimeOffset EffectiveAt) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record CredentialRevoked(DateTimeOffset EffectiveAt, string ReasonCode) : CredentialEvent(EffectiveAt);

[GenerateSerializer, Immutable]
public sealed record CredentialReissued(DateTimeOffset EffectiveAt, string Number, int Serial, string ReasonCode) : CredentialEvent(EffectiveAt);
