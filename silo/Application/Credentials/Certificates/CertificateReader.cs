using AiTalent.Application.Site;
using AiTalent.Application.Localization;
using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Learners;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Reads certificates with the holder's name, for the holder and responsible staff.</summary>
public sealed class CertificateReader(CredentialQueries credentials, LearnerQueries learners, PersonReader people, CertificateFonts fonts, ISiteUrl site)
{
    /// <returns>The certificate, or a refusal; neither if it does not exist.</returns>
    public async Task<(Certificate? Certificate, Refusal? Refusal)> FindAsync(Actor actor, Guid credentialId, CancellationToken cancellationToken)
    {
        if (await credentials.FindAsync(credentialId, cancellationToken) is not { } credential)
            return (null, null);
        var learner = await learners.FindAsync(credential.LearnerId, cancellationToken);
        if (ReadPolicy.CheckCertificate(actor, credential.LearnerId, credential.InstitutionId, learner?.Profile.InstitutionId) is { } refusal)
            return (null, refusal);
        var person = await people.ReadAsync(actor, credential.LearnerId, AccessReason.Certificate, cancellationToken);
        var address = site.To(Language.Current, $"credentials/{credential.Number}");
        var name = person is null ? null : PersonName.Of(person);
        var (_, unprintable) = CertificateWording.Of(fonts, name, person?.LatinName, credential.AwardName, credential.InstitutionName);
        return (new Certificate(
            credential, name, person?.LatinName, Language.Find(person?.Language) ?? Language.Current, address, CheckCode.Svg(address), unprintable), null);
    }
}
