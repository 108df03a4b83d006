using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.Enrolments;

/// <summary>A learner's place in a run.</summary>
/// <param name="WaitlistPosition">From 1; null for who does not wait.</param>
/// <param name="OfferedUntil">Until when an offered seat can be accepted.</param>
/// <param name="Position">The position of the log that includes it.</param>
internal sealed record EnrolmentResponse(
    Guid LearnerId, EnrolmentStatus Status, int? WaitlistPosition, int Attempt, DateTimeOffset? OfferedUntil, long Position)
{
    public static EnrolmentResponse From(EnrolmentState answer, long position) =>
        new(answer.LearnerId, answer.Status, answer.WaitlistPosition, answer.Attempt, answer.OfferedUntil, position);
}
