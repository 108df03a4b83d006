using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Partnerships;

/// <param name="Parties">The signing institutions; at least two.</param>
/// <param name="EndsOn">The last day of validity; null has no end.</param>
internal sealed record PartnershipRequest(
    Guid? Id, [property: Required] LocalizedText? Name, [property: Required] Guid[]? Parties, [property: Required] DateOnly? StartsOn, DateOnly? EndsOn)
{
    public PartnershipDefinition Definition() =>
        new(Name.Required("name"), [.. Parties.Required("parties")], StartsOn.Required("startsOn"), EndsOn);
}
