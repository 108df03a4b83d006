using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Represents an agreement with its pledges. Invariant: pledged >= allotted >= used.</summary>
public sealed record PartnershipView(
    Guid Id, int Revision, PartnershipDefinition Definition, PartnershipStatus Status, IReadOnlyList<Guid> SignedBy, IReadOnlyList<PledgeView> Pledges);

/// <param name="Amount">The pledged amount, in units of the kind.</param>
/// <param name="InstitutionId">The pledging institution.</param>
/// <param name="Allotted">The amount requested or confirmed, and not returned.</param>
/// <param name="Used">Seats taken in the blocks of the allotments.</param>
public sealed record PledgeView(
    Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId, int Allotted, int Used, IReadOnlyList<AllotmentView> Allotments);

/// <param name="Used">Seats taken. Allotments of one partnership to one run share a block; its seats count for the
/// oldest allotment first.</param>
/// <param name="Returned">Number of seats returned to the pledge.</param>
/// <param name="ReleaseAt">The UTC time from which unused seats are returned. Null means the run's entry
/// deadline.</param>
/// <param name="IsReturning">True if unused seats, and those that become free, are returned.</param>
public sealed record AllotmentView(
    Guid AllotmentId, Guid CourseRunId, int Amount, AllotmentStatus Status, int Used, string? Reason, int Returned, DateTimeOffset? ReleaseAt, bool IsReturning)
{
    /// <summary>Gets the number of seats deducted from the pledge.</summary>
    public int Allotted => Status == AllotmentStatus.Returned ? 0 : Amount - Returned;
}

/// <summary>Selects partnerships; null criteria are ignored.</summary>
/// <param name="InstitutionId">One of the parties.</param>
/// <param name="EndsFrom">Only partnerships whose last day is on or after this day.</param>
/// <param name="EndsBefore">Only partnerships whose last day is before this day.</param>
public sealed record PartnershipFilter(
    Guid? InstitutionId = null, PartnershipStatus? Status = null, DateOnly? EndsFrom = null, DateOnly? EndsBefore = null);
