using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Credentials.Certificates;

/// <summary>Defines the addresses of certificates with the holder's name.</summary>
public static class CertificateRoutes
{
    /// <summary>The route of the PDFs.</summary>
    public const string PaperRoute = "/{lang}/certificates/{id:guid}.pdf";

    public static string Page(Guid credentialId) => Language.Current.Href($"certificates/{credentialId}");

    /// <summary>Returns the address of the PDF for printing.</summary>
    public static string Paper(Guid credentialId, Language language) => language.Href($"certificates/{credentialId}.pdf");
}
