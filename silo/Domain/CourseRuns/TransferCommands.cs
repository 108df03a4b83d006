using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Starts a transfer at the run that the learner leaves.</summary>
[GenerateSerializer, Immutable, Alias("RequestTransfer")]
public sealed record RequestTransfer(CommandContext Context, Guid TransferId, Guid LearnerId, Guid TargetRunId, Guid? LearnerInstitutionId = null)
    : EnrolmentCommand(Context, LearnerId, LearnerInstitutionId);

/// <summary>Takes a seat at the target before the source releases the learner.</summary>
[GenerateSerializer, Immutable, Alias("HoldSeat")]
public sealed record HoldSeat(CommandContext Context, Guid TransferId, Guid LearnerId, Guid? ProgrammeId = null, bool Eligible = true)
    : CourseRunCommand(Context);

/// <param name="HeldUntil">The time at which the seat at the target is released.</param>
[GenerateSerializer, Immutable, Alias("TransferOut")]
public sealed record TransferOut(CommandContext Context, Guid TransferId, Guid LearnerId, DateTimeOffset HeldUntil) : CourseRunCommand(Context);

[GenerateSerializer, Immutable, Alias("TransferIn")]
public sealed record TransferIn(CommandContext Context, Guid TransferId, Guid LearnerId) : CourseRunCommand(Context);

/// <summary>Ends the transfer at the source because the target has no seat or the hold has expired.</summary>
[GenerateSerializer, Immutable, Alias("CancelTransfer")]
public sealed record CancelTransfer(CommandContext Context, Guid TransferId, Guid LearnerId, string Reason) : CourseRunCommand(Context);

/// <summary>Releases the held seat after the source has cancelled.</summary>
[GenerateSerializer, Immutable, Alias("ReleaseHold")]
public sealed record ReleaseHold(CommandContext Context, Guid TransferId, Guid LearnerId) : CourseRunCommand(Context);
