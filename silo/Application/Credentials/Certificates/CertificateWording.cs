using AiTalent.Application.Localization;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>What a certificate says of one holder, in letters that the fonts have.</summary>
/// <param name="LatinName">Under the name, where that is written otherwise.</param>
public sealed record CertificateWording(string Name, string? LatinName, string Award, string Institution)
{
    /// <summary>Names stand as they are written; with a letter that no font has, in Latin letters, as passports have them, and titles in another of their languages.</summary>
    /// <returns>The words, or why there can be no paper: one with an empty place or a part of a name is worse than none.</returns>
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
