using Orleans;

namespace AiTalent.Domain.Partnerships;

[GenerateSerializer, Immutable, Alias("PartnershipEvent")]
public abstract record PartnershipEvent;

[GenerateSerializer, Immutable, Alias("PartnershipDrafted")]
public sealed record PartnershipDrafted(Guid PartnershipId, PartnershipDefinition Definition) : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("PartnershipRevised")]
public sealed record PartnershipRevised(PartnershipDefinition Definition) : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("PartnershipProposed")]
public sealed record PartnershipProposed : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("PartnershipSigned")]
public sealed record PartnershipSigned(Guid InstitutionId) : PartnershipEvent;

/// <summary>Every party has signed.</summary>
[GenerateSerializer, Immutable, Alias("PartnershipActivated")]
public sealed record PartnershipActivated : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("PartnershipEnded")]
public sealed record PartnershipEnded(bool Early) : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("PledgeMade")]
public sealed record PledgeMade(Pledge Pledge) : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("AllotmentRequested")]
public sealed record AllotmentRequested(Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount, DateTimeOffset? ReleaseAt = null,
    bool IsHistory = false) : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("AllotmentConfirmed")]
public sealed record AllotmentConfirmed(Guid AllotmentId) : PartnershipEvent;

[GenerateSerializer, Immutable, Alias("AllotmentReturned")]
public sealed record AllotmentReturned(Guid AllotmentId, string ReasonCode) : PartnershipEvent;

/// <summary>Unused seats of the allotment, and those that become free from now on, return to the pledge.</summary>
[GenerateSerializer, Immutable, Alias("AllotmentReturnRequested")]
public sealed record AllotmentReturnRequested(Guid AllotmentId, string? ReasonCode = null) : PartnershipEvent;

/// <summary>Seats of the allotment were returned to the pledge.</summary>
[GenerateSerializer, Immutable, Alias("AllotmentSeatsReturned")]
public sealed record AllotmentSeatsReturned(Guid AllotmentId, int Seats) : PartnershipEvent;
