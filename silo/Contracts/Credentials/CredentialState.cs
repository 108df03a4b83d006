using AiTalent.Domain.Credentials;
using Orleans;

namespace AiTalent.Contracts.Credentials;

/// <summary>A credential; its key is <see cref="CredentialIdentity.IdOf"/>.</summary>
/// <param name="IssuedAt">UTC; when it holds from.</param>
/// <param name="ReviewUntil">UTC; by when the institution decides on a valid credential whose results were corrected. Null where no review is open.</param>
/// <param name="Number">The public number of the newest paper.</param>
[GenerateSerializer, Immutable, Alias("CredentialState")]
public sealed record CredentialState(
    Guid Id, Guid LearnerId, Award Award, Guid InstitutionId, CredentialStatus Status, string Number, DateTimeOffset IssuedAt, bool MakesEngineer,
    DateTimeOffset? ReviewUntil = null);
