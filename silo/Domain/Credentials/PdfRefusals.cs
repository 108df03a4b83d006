using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Credentials;

/// <summary>Refusals to render a valid certificate as a PDF.</summary>
public static class PdfRefusals
{
    /// <summary>
    /// The holder's name has characters that the fonts cannot render, and no form in Latin letters is known.
    /// </summary>
    public static readonly Refusal NameNotPrintable = new("name_not_printable", "latinName");

    /// <summary>
    /// The name of the award or of the institution has characters that the fonts cannot render, in each of its
    /// languages.
    /// </summary>
    public static readonly Refusal TitleNotPrintable = new("title_not_printable");
}
