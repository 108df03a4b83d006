using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Credentials;

/// <summary>Why a certificate that is valid cannot be put on paper.</summary>
public static class PdfRefusals
{
    /// <summary>The holder's name has letters that cannot be drawn, and no form in Latin letters is known.</summary>
    public static readonly Refusal NameNotPrintable = new("name_not_printable", "latinName");

    /// <summary>The name of the award or of the institution has letters that cannot be drawn, in each of its languages.</summary>
    public static readonly Refusal TitleNotPrintable = new("title_not_printable");
}
