using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Institutions;

internal sealed record InstitutionBody(
    Guid? Id, [property: Required] InstitutionKind? Kind, [property: Required] string? Country, string? Province,
    [property: Required] LocalizedText? Name, string? ShortName, string? Domain)
{
    public InstitutionDefinition Definition() =>
        new(Kind.Required("kind"), Country.Required("country"), Province, Name.Required("name"), ShortName, Domain);
}
