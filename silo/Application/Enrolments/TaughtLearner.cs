using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Application.Enrolments;

/// <param name="Name">Null if it is unknown or was erased.</param>
/// <param name="Mark">Distinguishes the learner from namesakes; null if there are none.</param>
public sealed record TaughtLearner(Guid LearnerId, string? Name, string? Mark, EnrolmentStatus Status, decimal? Grade);
