using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Credentials.Awards;

/// <summary>A programme or a course as what a credential is given for.</summary>
/// <param name="Required">The courses that must be completed.</param>
/// <param name="Issuers">Who may give it.</param>
/// <param name="MakesEngineer">Whether it counts toward the national number if it is given today.</param>
public sealed record AwardInQuestion(Award Award, LocalizedText Name, IReadOnlyList<Guid> Required, IReadOnlyList<Guid> Issuers, bool MakesEngineer);
