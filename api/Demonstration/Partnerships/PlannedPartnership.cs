using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Demonstration.Partnerships;

/// <param name="Status">How far it has come: draft, proposed or active.</param>
/// <param name="Allotments">Which run each part of the pledges goes to.</param>
internal sealed record PlannedPartnership(
    Guid Id, PartnershipDefinition Definition, PartnershipStatus Status, Pledge Pledge, IReadOnlyList<PlannedAllotment> Allotments)
{
    /// <summary>Who has signed: all of an active one, the first of a proposed one.</summary>
    public IEnumerable<Guid> SignedBy => Status switch
    {
        PartnershipStatus.Active => Definition.Parties,
        PartnershipStatus.Proposed => Definition.Parties.Take(1),
        _ => [],
    };
}

internal sealed record PlannedAllotment(Guid Id, Guid RunId, Guid RunInstitutionId, int Seats);
