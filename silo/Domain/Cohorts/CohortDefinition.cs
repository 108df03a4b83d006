using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using Orleans;

namespace AiTalent.Domain.Cohorts;

/// <summary>Defines a cohort: learners of one institution who take a programme together.</summary>
/// <param name="Intake">The month in which the cohort starts, as its first day, from 1990 to 2099.</param>
[GenerateSerializer, Immutable, Alias("CohortDefinition")]
public sealed record CohortDefinition(Guid InstitutionId, Guid? ProgrammeId, LocalizedText Name, DateOnly? Intake = null)
{
    public CohortDefinition Cleaned() => this with { Name = Name.Cleaned() };

    public Refusal? Check() => Name.Check("name") ?? DateBounds.CheckHistory(Intake, "intake");
}
