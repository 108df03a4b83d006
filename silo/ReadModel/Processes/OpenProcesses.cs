using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Processes;

/// <summary>Represents a transfer whose two runs have not both finished.</summary>
/// <param name="SourceRunId">Null if only the target's event has been projected.</param>
/// <param name="TargetRunId">Never null once the request has been projected.</param>
/// <param name="ProgrammeId">The programme of the transferred enrolment.</param>
/// <param name="HeldUntil">The time at which the seat at the target is released.</param>
/// <param name="Reason">The reason why the target refused or the source cancelled.</param>
public sealed record OpenTransferView(
    Guid TransferId, Guid LearnerId, Guid? SourceRunId, Guid? TargetRunId, Guid? ProgrammeId, DateTimeOffset RequestedAt, DateTimeOffset? HeldUntil,
    TransferSourceOutcome Source, TransferTargetOutcome Target, string? Reason);

/// <summary>Represents an allotment whose partnership and run have not both finished.</summary>
/// <param name="PledgeId">Null if only the run's event has been projected.</param>
/// <param name="Status">The status in the partnership; null if only the run's event has been projected.</param>
/// <param name="Reason">The reason for the run's refusal.</param>
public sealed record OpenAllotmentView(
    Guid AllotmentId, Guid PartnershipId, Guid CourseRunId, Guid? PledgeId, int Amount, AllotmentStatus? Status, BlockOutcome Run,
    DateTimeOffset RequestedAt, string? Reason);
