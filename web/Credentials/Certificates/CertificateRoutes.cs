using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Credentials.Certificates;

/// <summary>Where a certificate with the name on it is found.</summary>
public static class CertificateRoutes
{
    /// <summary>The route of the papers.</summary>
    public const string PaperRoute = "/{lang}/certificates/{id:guid}.pdf";

    public static string Page(Guid credentialId) => Language.Current.Href($"certificates/{credentialId}");

    /// <summary>The same for printing.</summary>
    public static string Paper(Guid credentialId, Language language) => language.Href($"certificates/{credentialId}.pdf");
}
