using System.Globalization;
using AiTalent.Domain.Credentials;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;

namespace AiTalent.Web.Credentials;

/// <summary>The words for how a certificate stands.</summary>
public static class CredentialWords
{
    public static string Of(CredentialStatus status) => Find(status.ToString());

    /// <summary>What it means for who was shown the certificate.</summary>
    public static string Meaning(CredentialStatus status) => Find($"{status}Words");

    public static TagKind KindOf(CredentialStatus status) => status switch
    {
        CredentialStatus.Issued => TagKind.Plain,
        CredentialStatus.Suspended => TagKind.Attention,
        CredentialStatus.Revoked => TagKind.Problem,
        _ => TagKind.Quiet,
    };

    private static string Find(string name) =>
        CertificateCheckText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
