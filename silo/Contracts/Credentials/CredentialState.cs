using AiTalent.Domain.Credentials;
using Orleans;

namespace AiTalent.Contracts.Credentials;

/// <summary>Represents a credential; its key is <see cref="CredentialIdentity.IdOf"/>.</summary>
/// <param name="IssuedAt">The UTC time from which the credential is effective.</param>
/// <param name="ReviewUntil">The UTC deadline of the institution's decision on a valid credential whose results
/// were corrected; null if no review is open.</param>
/// <param name="Number">The public number of the most recent certificate.</param>
[GenerateSerializer, Immutable, Alias("CredentialState")]
public sealed record CredentialState(
    Guid Id, Guid LearnerId, Award Award, Guid InstitutionId, CredentialStatus Status, string Number, DateTimeOffset IssuedAt, bool MakesEngineer,
    DateTimeOffset? ReviewUntil = null);
