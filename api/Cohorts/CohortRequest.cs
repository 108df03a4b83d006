using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Cohorts;

/// <param name="Intake">The month in which the cohort starts, as its first day.</param>
internal sealed record CohortRequest(
    Guid? Id, [property: Required] Guid? InstitutionId, Guid? ProgrammeId, [property: Required] LocalizedText? Name, DateOnly? Intake)
{
    public CohortDefinition Definition() => new(InstitutionId.Required("institutionId"), ProgrammeId, Name.Required("name"), Intake);
}
