using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.Enrolments;

/// <summary>Represents a learner's enrolment in a run.</summary>
/// <param name="WaitlistPosition">Starts at 1; null if the learner is not waiting.</param>
/// <param name="OfferedUntil">Time until which an offered seat can be accepted.</param>
/// <param name="Position">The log position that includes the enrolment.</param>
internal sealed record EnrolmentResponse(
    Guid LearnerId, EnrolmentStatus Status, int? WaitlistPosition, int Attempt, DateTimeOffset? OfferedUntil, long Position)
{
    public static EnrolmentResponse From(EnrolmentState answer, long position) =>
        new(answer.LearnerId, answer.Status, answer.WaitlistPosition, answer.Attempt, answer.OfferedUntil, position);
}
