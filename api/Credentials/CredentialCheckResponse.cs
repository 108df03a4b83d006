using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Api.Credentials;

/// <summary>Represents the public facts about a credential, found by its number. It identifies no person.</summary>
/// <param name="IsValid">True if the credential currently proves the award.</param>
internal sealed record CredentialCheckResponse(
    string Number, CredentialStatus Status, bool IsValid, Award Award, LocalizedText? AwardName, Guid InstitutionId, LocalizedText? InstitutionName,
    DateTimeOffset IssuedAt, DateTimeOffset EffectiveAt)
{
    public static CredentialCheckResponse From(CredentialCheck check)
    {
        var c = check.Credential;
        return new(check.Number, check.Status, check.Status.IsValid(), c.Award, c.AwardName, c.InstitutionId, c.InstitutionName, check.IssuedAt, check.EffectiveAt);
    }
}
