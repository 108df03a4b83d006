using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Credentials;

/// <param name="AwardName">Of the programme or course; null where that is not known.</param>
/// <param name="Number">The newest paper's.</param>
/// <param name="IssuedAt">From when it was first valid, of the latest issue.</param>
/// <param name="EffectiveAt">From when the status holds.</param>
/// <param name="MakesEngineer">Whether it counts toward the national number while it is valid.</param>
public sealed record CredentialView(
    Guid Id, Guid LearnerId, Award Award, LocalizedText? AwardName, Guid InstitutionId, LocalizedText? InstitutionName, CredentialStatus Status,
    string Number, int Serial, DateTimeOffset IssuedAt, DateTimeOffset EffectiveAt, bool MakesEngineer);

/// <summary>What the paper with a number is worth.</summary>
/// <param name="Number">As it was asked for.</param>
/// <param name="Status">The credential's, for its newest number; how an older one ended, for ever: superseded by a newer paper, or revoked.</param>
/// <param name="IssuedAt">From when the award was valid that it was printed for.</param>
/// <param name="EffectiveAt">From when the status holds.</param>
public sealed record CredentialCheck(string Number, CredentialStatus Status, DateTimeOffset IssuedAt, DateTimeOffset EffectiveAt, CredentialView Credential);

/// <summary>Which credentials are wanted; what is null does not matter.</summary>
public sealed record CredentialFilter(Guid? InstitutionId = null, Guid? AwardId = null, CredentialStatus? Status = null);
