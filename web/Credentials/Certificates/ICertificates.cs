using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Credentials;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Credentials.Certificates;

/// <summary>Certificates with the name on them: for the holder and for who looks after them.</summary>
public interface ICertificates
{
    /// <returns>The certificate, or why it is not shown; neither where there is none.</returns>
    Task<(Certificate? Certificate, Refusal? Refusal)> FindAsync(Actor actor, Guid credentialId, CancellationToken cancellationToken);
}

/// <param name="Credential">What it proves, and how it stands.</param>
/// <param name="Name">As the holder writes it; null where it is not known any more.</param>
/// <param name="LatinName">The same in Latin letters, where it is written otherwise.</param>
/// <param name="HoldersLanguage">What the holder reads.</param>
/// <param name="CheckAddress">Where anybody checks it, in the language of the request: absolute.</param>
/// <param name="CheckPicture">The same as a QR code: SVG.</param>
/// <param name="Unprintable">Why there can be no paper; null where there can.</param>
public sealed record Certificate(
    CredentialView Credential, string? Name, string? LatinName, Language HoldersLanguage, string CheckAddress, string CheckPicture,
    Refusal? Unprintable);
