using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Where a learner stands in a course run, for tables of many.</summary>
public sealed record RunEnrolment(Guid LearnerId, Guid CourseRunId, EnrolmentStatus Status, decimal? Grade);
