using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.Ledger;

/// <summary>What a client was told about a learner's place.</summary>
/// <param name="Key">The Idempotency-Key that it asked under.</param>
/// <param name="Position">The position of the log that the answer came with.</param>
/// <param name="IsRepeat">The server said that it was so before.</param>
internal readonly record struct Acknowledged(
    Guid LearnerId, Guid Key, EnrolmentStatus Status, int Attempt, int? WaitlistPosition, long Position, bool IsRepeat);
