using Orleans;

namespace AiTalent.Domain.Partnerships;

[GenerateSerializer, Immutable]
public abstract record PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record PartnershipDrafted(Guid PartnershipId, PartnershipDefinition Definition) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record PartnershipRevised(PartnershipDefinition Definition) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record PartnershipProposed : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record PartnershipSigned(Guid InstitutionId) : PartnershipEvent;

/// <summary>Every party has signed.</summary>
[GenerateSerializer, Immutable]
public sealed record PartnershipActivated : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record PartnershipEnded(bool Early) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record PledgeMade(Pledge Pledge) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record AllotmentRequested(Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount, DateTimeOffset? ReleaseAt = null,
    bool IsHistory = false) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record AllotmentConfirmed(Guid AllotmentId) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record AllotmentReturned(Guid AllotmentId, string ReasonCode) : PartnershipEvent;

/// <summary>Seats of the allotment that nobody took, and those that become free from now on, go back to the pledge.</summary>
[GenerateSerializer, Immutable]
public sealed record AllotmentReturnRequested(Guid AllotmentId, string? ReasonCode = null) : PartnershipEvent;

/// <summary>The pledge has seats of the allotment back.</summary>
[GenerateSerializer, Immutable]
public sealed record AllotmentSeatsReturned(Guid AllotmentId, int Seats) : PartnershipEvent;
