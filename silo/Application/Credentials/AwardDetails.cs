using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.Application.Credentials;

/// <summary>A programme or a course as what a credential is given for.</summary>
/// <param name="Sets">The courses that must be completed, and those that had to be before.</param>
/// <param name="Issuers">Who may give it.</param>
/// <param name="MakesEngineer">Whether it counts toward the national number if it is given today.</param>
public sealed record AwardDetails(Award Award, LocalizedText Name, RequirementSets Sets, IReadOnlyList<Guid> Issuers, bool MakesEngineer);
