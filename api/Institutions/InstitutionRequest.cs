using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Institutions;

/// <param name="Retakes">True if learners may repeat a course that they passed (the default).</param>
internal sealed record InstitutionRequest(
    Guid? Id, [property: Required] InstitutionKind? Kind, [property: Required] string? Country, string? Province,
    [property: Required] LocalizedText? Name, string? ShortName, string? Domain, RetakePolicy? Retakes = null)
{
    public InstitutionDefinition Definition() =>
        new(Kind.Required("kind"), Country.Required("country"), Province, Name.Required("name"), ShortName, Domain, Retakes ?? RetakePolicy.Allowed);
}
