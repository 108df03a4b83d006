using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Cohorts;

/// <summary>Selects and orders the members of a cohort.</summary>
/// <param name="In">Only members with the given status in a run; null means all.</param>
/// <param name="ByRun">The run whose result determines the order: completed first, better grades first. Null leaves
/// the order undefined.</param>
public sealed record MemberFilter(StandingIn? In = null, Guid? ByRun = null);

/// <param name="Status">Null selects learners without an enrolment in the run.</param>
public sealed record StandingIn(Guid CourseRunId, EnrolmentStatus? Status);

/// <param name="Rank">From 1, equal for equal results; 0 if no run determines the order.</param>
public sealed record RankedMember(Guid LearnerId, long Rank);
