using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Demonstration.Partnerships;

/// <param name="Status">Current status: draft, proposed or active.</param>
/// <param name="Allotments">The run that each part of the pledges is allotted to.</param>
internal sealed record PlannedPartnership(
    Guid Id, PartnershipDefinition Definition, PartnershipStatus Status, Pledge Pledge, IReadOnlyList<PlannedAllotment> Allotments)
{
    /// <summary>The parties that have signed: all of an active partnership, the first of a proposed one.</summary>
    public IEnumerable<Guid> SignedBy => Status switch
    {
        PartnershipStatus.Active => Definition.Parties,
        PartnershipStatus.Proposed => Definition.Parties.Take(1),
        _ => [],
    };
}

internal sealed record PlannedAllotment(Guid Id, Guid RunId, Guid RunInstitutionId, int Seats);
