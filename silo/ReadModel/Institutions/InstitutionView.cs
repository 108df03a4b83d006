using AiTalent.Domain.Institutions;

namespace AiTalent.ReadModel.Institutions;

public sealed record InstitutionView(Guid Id, int Revision, InstitutionDefinition Definition);

/// <summary>Which institutions are wanted; what is null does not matter.</summary>
/// <param name="Q">Words of the name in any language, short name or domain, without regard to marks and case.</param>
/// <param name="OffersAt">Only those with a course run whose enrolment window is open then.</param>
/// <param name="Language">Orders the list by the name in it: vi, ko or en.</param>
public sealed record InstitutionFilter(
    string? Q = null, InstitutionKind? Kind = null, string? Country = null, string? Province = null, string Language = "en",
    DateTimeOffset? OffersAt = null);
