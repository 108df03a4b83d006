using AiTalent.Domain.Programmes;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Names the kind of a certificate in the language of its reader.</summary>
public static class CertificateTitle
{
    /// <param name="programme">The kind of the programme; null for a certificate of one course.</param>
    public static string Of(ProgrammeKind? programme) => programme switch
    {
        ProgrammeKind.AiEngineer => CertificateText.Title_AiEngineer,
        ProgrammeKind.Other => CertificateText.Title_Other,
        _ => CertificateText.Title_Course,
    };
}
