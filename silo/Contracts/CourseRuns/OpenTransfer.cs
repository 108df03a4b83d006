using Orleans;

namespace AiTalent.Contracts.CourseRuns;

/// <summary>A transfer that has begun and not ended.</summary>
/// <param name="ProgrammeId">The programme that the enrolment is for.</param>
[GenerateSerializer, Immutable, Alias("OpenTransfer")]
public sealed record OpenTransfer(Guid TransferId, Guid LearnerId, Guid TargetRunId, Guid? ProgrammeId);
