using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.Application.Credentials;

/// <summary>Represents a programme or course as the subject of a credential.</summary>
/// <param name="Sets">The required courses, past and present.</param>
/// <param name="Issuers">The institutions that may issue the credential.</param>
/// <param name="MakesEngineer">True if it counts towards the national number when issued today.</param>
public sealed record AwardDetails(Award Award, LocalizedText Name, RequirementSets Sets, IReadOnlyList<Guid> Issuers, bool MakesEngineer);
