using Orleans;

namespace AiTalent.Contracts.CourseRuns;

/// <summary>Represents a transfer that has started and not ended.</summary>
/// <param name="ProgrammeId">The programme that the enrolment counts towards.</param>
[GenerateSerializer, Immutable, Alias("OpenTransfer")]
public sealed record OpenTransfer(Guid TransferId, Guid LearnerId, Guid TargetRunId, Guid? ProgrammeId);
