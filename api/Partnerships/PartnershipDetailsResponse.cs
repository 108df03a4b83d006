using AiTalent.Api.Responses;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Partnerships;

namespace AiTalent.Api.Partnerships;

/// <summary>Represents a partnership with the use of its pledges: pledged >= allotted >= used.</summary>
internal sealed record PartnershipDetailsResponse(
    Guid Id, LocalizedText Name, IReadOnlyList<Guid> Parties, DateOnly StartsOn, DateOnly? EndsOn, PartnershipStatus Status,
    IReadOnlyList<Guid> SignedBy, IReadOnlyList<PledgeView> Pledges, int Revision) : IRevised
{
    public static PartnershipDetailsResponse From(PartnershipView v) => new(
        v.Id, v.Definition.Name, [.. v.Definition.Parties], v.Definition.StartsOn, v.Definition.EndsOn, v.Status, v.SignedBy, v.Pledges, v.Revision);
}
