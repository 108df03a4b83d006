using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Application.Credentials.Certificates;

/// <param name="Credential">The credential with its status.</param>
/// <param name="Name">The name as written by the holder; null if it is no longer known.</param>
/// <param name="LatinName">The name in Latin letters, if the holder's own script is another one.</param>
/// <param name="HoldersLanguage">The language of the holder.</param>
/// <param name="CheckAddress">The absolute address for public verification, in the language of the request.</param>
/// <param name="CheckPicture">The same address as a QR code: SVG.</param>
/// <param name="Unprintable">The reason why no PDF can be created; null if it can.</param>
public sealed record Certificate(
    CredentialView Credential, string? Name, string? LatinName, Language HoldersLanguage, string CheckAddress, string CheckPicture,
    Refusal? Unprintable);
