using AiTalent.Domain.Credentials;

namespace AiTalent.Api.Demonstration.Credentials;

/// <param name="InstitutionId">Who gives it.</param>
/// <param name="Issuers">Who may.</param>
/// <param name="Status">Issued, or what has become of it since.</param>
internal sealed record PlannedCredential(
    int Learner, Guid LearnerId, Award Award, Guid InstitutionId, IReadOnlyList<Guid> Issuers, DateTimeOffset IssuedAt, bool MakesEngineer,
    CredentialStatus Status = CredentialStatus.Issued)
{
    public Guid Id => CredentialIdentity.IdOf(LearnerId, Award);
}
