using AiTalent.Domain.Institutions;

namespace AiTalent.Api.Demonstration.Institutions;

/// <param name="Weight">Number of its learners in proportion to the others.</param>
internal sealed record PlannedInstitution(Guid Id, InstitutionDefinition Definition, double Weight)
{
    public string ShortName => Definition.ShortName!;

    public string Country => Definition.Country;

    public Zone Zone => Zone.Of(Country);
}
