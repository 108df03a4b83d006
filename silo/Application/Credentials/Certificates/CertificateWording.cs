using AiTalent.Application.Localization;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Represents the wording of one holder's certificate, in letters that the fonts cover.</summary>
/// <param name="LatinName">The name in Latin letters, printed below the name if that uses another script.</param>
public sealed record CertificateWording(string Name, string? LatinName, string Award, string Institution)
{
    /// <summary>
    /// Chooses the wording. Names are printed as written or, if a letter is missing from the fonts, in Latin letters as in passports;
    /// titles fall back to another of their languages.
    /// </summary>
    /// <returns>The wording, or the reason why there is no PDF: a certificate with a gap or a partial name is worse than none.</returns>
    public static (CertificateWording? Words, Refusal? Refusal) Of(CertificateFonts fonts, string? name, string? latinName, LocalizedText? award, LocalizedText? institution)
    {
        var printed = First([name, latinName]);
        if (printed is null)
            return (null, PdfRefusals.NameNotPrintable);
        if (First(In(award)) is not { } title || First(In(institution)) is not { } issuer)
            return (null, PdfRefusals.TitleNotPrintable);
        return (new CertificateWording(printed, printed == latinName ? null : First([latinName]), title, issuer), null);

        string? First(IEnumerable<string?> texts) => texts.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text) && fonts.Cover(text));
    }

    private static IEnumerable<string?> In(LocalizedText? text) => [text?.In(Language.Current.Code), text?.En, text?.Vi, text?.Ko];
}
