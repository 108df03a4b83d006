using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Cohorts;

/// <summary>Which members of a cohort are wanted, and in which order.</summary>
/// <param name="In">Only who stands so in a run; null is everybody.</param>
/// <param name="ByRun">The run whose outcome orders them: who has finished first, the better grade before. Null leaves the order open.</param>
public sealed record MemberFilter(StandingIn? In = null, Guid? ByRun = null);

/// <param name="Status">Null is who has no place in it.</param>
public sealed record StandingIn(Guid CourseRunId, EnrolmentStatus? Status);

/// <param name="Rank">From 1, the same for who stands alike; 0 where no run orders them.</param>
public sealed record RankedMember(Guid LearnerId, long Rank);
