using AiTalent.Domain.Institutions;

namespace AiTalent.ReadModel.Institutions;

public sealed record InstitutionView(Guid Id, int Revision, InstitutionDefinition Definition);

/// <summary>Selects institutions; null criteria are ignored.</summary>
/// <param name="Q">Words of the name in any language, of the short name or of the domain, ignoring diacritics and
/// case.</param>
/// <param name="OffersAt">Only institutions with a course run whose enrolment window is open at this time.</param>
/// <param name="Language">The language of the names that the list is ordered by: vi, ko or en.</param>
public sealed record InstitutionFilter(
    string? Q = null, InstitutionKind? Kind = null, string? Country = null, string? Province = null, string Language = "en",
    DateTimeOffset? OffersAt = null);
