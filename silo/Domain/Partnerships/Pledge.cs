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

/// <summary>Represents a commitment of a party, in units of its kind.</summary>
[GenerateSerializer, Immutable, Alias("Pledge")]
public sealed record Pledge(Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId);

/// <summary>Represents the part of a pledge that is allotted to a course run.</summary>
/// <param name="Amount">Number of seats requested.</param>
/// <param name="ReleaseAt">The UTC time from which unused seats are returned. Null means the run's entry
/// deadline.</param>
/// <param name="IsHistory">True if imported as history.</param>
/// <param name="IsReturning">True if unused seats, and those that become free, return to the pledge.</param>
/// <param name="Returned">Number of seats returned to the pledge.</param>
[GenerateSerializer, Immutable, Alias("Allotment")]
public sealed record Allotment(
    Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount, AllotmentStatus Status, DateTimeOffset? ReleaseAt = null, bool IsReturning = false,
    int Returned = 0, bool IsHistory = false)
{
    /// <summary>Gets the number of seats deducted from the pledge.</summary>
    public int Allotted => Status == AllotmentStatus.Returned ? 0 : Amount - Returned;
}
