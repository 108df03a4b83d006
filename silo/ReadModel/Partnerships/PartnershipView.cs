using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>An agreement with its pledges; pledged >= allotted >= used, always.</summary>
public sealed record PartnershipView(
    Guid Id, int Revision, PartnershipDefinition Definition, PartnershipStatus Status, IReadOnlyList<Guid> SignedBy, IReadOnlyList<PledgeView> Pledges);

/// <param name="Amount">Pledged, in units of the kind.</param>
/// <param name="InstitutionId">Who pledged.</param>
/// <param name="Allotted">Requested or confirmed, and not returned.</param>
/// <param name="Used">Seats taken in the blocks of the allotments.</param>
public sealed record PledgeView(
    Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId, int Allotted, int Used, IReadOnlyList<AllotmentView> Allotments);

/// <param name="Used">
/// Seats taken. Allotments of one partnership to one run share a block; its seats count for the oldest allotment first.
/// </param>
/// <param name="Returned">Seats that are back in the pledge.</param>
/// <param name="ReleaseAt">UTC; from then on seats that nobody took go back. Null is the close of the run's entry.</param>
/// <param name="IsReturning">Whether seats that nobody took, or that become free, go back.</param>
public sealed record AllotmentView(
    Guid AllotmentId, Guid CourseRunId, int Amount, AllotmentStatus Status, int Used, string? Reason, int Returned, DateTimeOffset? ReleaseAt, bool IsReturning)
{
    /// <summary>Seats that are missing in the pledge.</summary>
    public int Allotted => Status == AllotmentStatus.Returned ? 0 : Amount - Returned;
}

/// <summary>Which partnerships are wanted; what is null does not matter.</summary>
/// <param name="InstitutionId">One of the parties.</param>
/// <param name="EndsFrom">Only those whose last day is this one or a later one.</param>
/// <param name="EndsBefore">Only those whose last day comes before this one.</param>
public sealed record PartnershipFilter(
    Guid? InstitutionId = null, PartnershipStatus? Status = null, DateOnly? EndsFrom = null, DateOnly? EndsBefore = null);
