using System.Text.Json.Serialization;
using AiTalent.Api.Responses;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Partnerships;

/// <param name="SignedBy">The parties that have signed.</param>
internal sealed record PartnershipResponse(
    Guid Id, LocalizedText Name, IReadOnlyList<Guid> Parties, DateOnly StartsOn, DateOnly? EndsOn, PartnershipStatus Status,
    IReadOnlyList<Guid> SignedBy, IReadOnlyList<Pledge> Pledges, IReadOnlyList<Allotment> Allotments, int Revision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position) : IRevised
{
    public static PartnershipResponse From(PartnershipState s, long position) => new(
        s.Id, s.Definition.Name, [.. s.Definition.Parties], s.Definition.StartsOn, s.Definition.EndsOn, s.Status, s.SignedBy, s.Pledges, s.Allotments,
        s.Revision, position);
}
