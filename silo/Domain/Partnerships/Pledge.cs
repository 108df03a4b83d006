using Orleans;

namespace AiTalent.Domain.Partnerships;

public enum PledgeKind
{
    Seats,
}

public enum PartnershipStatus
{
    Draft,
    Proposed,
    Active,
    Ended,
    Terminated,
}

public enum AllotmentStatus
{
    Requested,
    Confirmed,
    Returned,
}

/// <summary>What a party promised, in units of its kind.</summary>
[GenerateSerializer, Immutable]
public sealed record Pledge(Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId);

/// <summary>A part of a pledge that was given to a course run.</summary>
[GenerateSerializer, Immutable]
public sealed record Allotment(Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount, AllotmentStatus Status);
