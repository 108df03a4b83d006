using AiTalent.Domain.Credentials;

namespace AiTalent.Api.Demonstration.Credentials;

/// <param name="InstitutionId">The issuing institution.</param>
/// <param name="Issuers">The staff who may issue it.</param>
/// <param name="Status">Issued, or its later status.</param>
internal sealed record PlannedCredential(
    int Learner, Guid LearnerId, Award Award, Guid InstitutionId, IReadOnlyList<Guid> Issuers, DateTimeOffset IssuedAt, bool MakesEngineer,
    CredentialStatus Status = CredentialStatus.Issued)
{
    public Guid Id => CredentialIdentity.IdOf(LearnerId, Award);
}
