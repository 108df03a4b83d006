using System.Collections.Immutable;
using AiTalent.Domain.Partnerships;
using Orleans;

namespace AiTalent.Contracts.Partnerships;

/// <summary>Represents a partnership with its signatures, pledges and allotments.</summary>
[GenerateSerializer, Immutable, Alias("PartnershipState")]
public sealed record PartnershipState(
    Guid Id, PartnershipDefinition Definition, int Revision, PartnershipStatus Status,
    ImmutableArray<Guid> SignedBy, ImmutableArray<Pledge> Pledges, ImmutableArray<Allotment> Allotments);
