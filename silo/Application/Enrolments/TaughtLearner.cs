using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Application.Enrolments;

/// <param name="Name">Null where it is not known, or was erased.</param>
/// <param name="Mark">What tells the learner from another one of the same name; null where nobody else has it.</param>
public sealed record TaughtLearner(Guid LearnerId, string? Name, string? Mark, EnrolmentStatus Status, decimal? Grade);
