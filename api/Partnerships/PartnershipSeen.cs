using AiTalent.Api.Answers;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Partnerships;

namespace AiTalent.Api.Partnerships;

/// <summary>A partnership with what became of its pledges: pledged >= allotted >= used.</summary>
internal sealed record PartnershipSeen(
    Guid Id, LocalizedText Name, IReadOnlyList<Guid> Parties, DateOnly StartsOn, DateOnly? EndsOn, PartnershipStatus Status,
    IReadOnlyList<Guid> SignedBy, IReadOnlyList<PledgeView> Pledges, int Revision) : IRevised
{
    public static PartnershipSeen From(PartnershipView v) => new(
        v.Id, v.Definition.Name, [.. v.Definition.Parties], v.Definition.StartsOn, v.Definition.EndsOn, v.Status, v.SignedBy, v.Pledges, v.Revision);
}
