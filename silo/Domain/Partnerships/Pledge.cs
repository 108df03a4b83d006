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
[GenerateSerializer, Immutable, Alias("Pledge")]
public sealed record Pledge(Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId);

/// <summary>A part of a pledge that was given to a course run.</summary>
/// <param name="Amount">Seats as they were requested.</param>
/// <param name="ReleaseAt">UTC; from then on seats that nobody took go back. Null is the close of the run's entry.</param>
/// <param name="IsHistory">Whether it was brought as history.</param>
/// <param name="IsReturning">Whether seats that nobody took, or that become free, go back to the pledge.</param>
/// <param name="Returned">Seats that are back in the pledge.</param>
[GenerateSerializer, Immutable, Alias("Allotment")]
public sealed record Allotment(
    Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount, AllotmentStatus Status, DateTimeOffset? ReleaseAt = null, bool IsReturning = false,
    int Returned = 0, bool IsHistory = false)
{
    /// <summary>Seats that are missing in the pledge.</summary>
    public int Allotted => Status == AllotmentStatus.Returned ? 0 : Amount - Returned;
}
