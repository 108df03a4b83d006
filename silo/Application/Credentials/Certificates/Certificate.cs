using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Application.Credentials.Certificates;

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
