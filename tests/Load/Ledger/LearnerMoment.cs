using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.Ledger;

/// <summary>Represents a learner's status from a log position on.</summary>
/// <param name="WaitlistPosition">Position when joining the waitlist, from 1.</param>
internal readonly record struct LearnerMoment(long Position, EnrolmentStatus Status, int Attempt, int? WaitlistPosition);
