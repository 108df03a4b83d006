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
public sealed record AllotmentRequested(Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record AllotmentConfirmed(Guid AllotmentId) : PartnershipEvent;

[GenerateSerializer, Immutable]
public sealed record AllotmentReturned(Guid AllotmentId, string ReasonCode) : PartnershipEvent;
