using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.Ledger;

/// <summary>Represents a response to a client about a learner's enrolment.</summary>
/// <param name="Key">The Idempotency-Key of the request.</param>
/// <param name="Position">The log position in the response.</param>
/// <param name="IsRepeat">True if the response reported a repeat.</param>
internal readonly record struct Acknowledged(
    Guid LearnerId, Guid Key, EnrolmentStatus Status, int Attempt, int? WaitlistPosition, long Position, bool IsRepeat);
