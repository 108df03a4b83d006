using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Represents a learner's status in a course run, for large tables.</summary>
public sealed record RunEnrolment(Guid LearnerId, Guid CourseRunId, EnrolmentStatus Status, decimal? Grade);
