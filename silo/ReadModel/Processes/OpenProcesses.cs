using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Processes;

/// <summary>A transfer whose two runs have not both said their last word.</summary>
/// <param name="SourceRunId">Null where only the target's event has been seen.</param>
/// <param name="TargetRunId">Null never, once the request has been seen.</param>
/// <param name="ProgrammeId">The programme of the enrolment that is transferred.</param>
/// <param name="HeldUntil">When the seat at the target is given back.</param>
/// <param name="Reason">Why the target refused, or why the source cancelled.</param>
public sealed record OpenTransfer(
    Guid TransferId, Guid LearnerId, Guid? SourceRunId, Guid? TargetRunId, Guid? ProgrammeId, DateTimeOffset RequestedAt, DateTimeOffset? HeldUntil,
    TransferSourceOutcome Source, TransferTargetOutcome Target, string? Reason);

/// <summary>An allotment whose partnership and run have not both said their last word.</summary>
/// <param name="PledgeId">Null where only the run's event has been seen.</param>
/// <param name="Status">As the partnership has it; null where only the run's event has been seen.</param>
/// <param name="Reason">Why the run refused.</param>
public sealed record OpenAllotment(
    Guid AllotmentId, Guid PartnershipId, Guid CourseRunId, Guid? PledgeId, int Amount, AllotmentStatus? Status, BlockOutcome Run,
    DateTimeOffset RequestedAt, string? Reason);
