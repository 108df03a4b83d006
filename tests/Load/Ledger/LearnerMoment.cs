using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.Ledger;

/// <summary>Where a learner stood from a position of the log on.</summary>
/// <param name="WaitlistPosition">When joining the queue, from 1.</param>
internal readonly record struct LearnerMoment(long Position, EnrolmentStatus Status, int Attempt, int? WaitlistPosition);
