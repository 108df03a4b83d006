using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Represents the result of an enrolment command.</summary>
/// <param name="WaitlistPosition">From 1; null if the learner is not waitlisted.</param>
/// <param name="OfferedUntil">The UTC time until which an offered seat can be accepted.</param>
[GenerateSerializer, Immutable, Alias("EnrolmentAnswer")]
public sealed record EnrolmentState(
    Guid LearnerId, EnrolmentStatus Status, int? WaitlistPosition, int Attempt, DateTimeOffset? OfferedUntil = null)
{
    /// <summary>Returns the current state in the run.</summary>
    public static EnrolmentState From(CourseRun run, Enrolment enrolment) =>
        new(enrolment.LearnerId, enrolment.Status, run.WaitlistPosition(enrolment), enrolment.Attempt, enrolment.Status == EnrolmentStatus.Offered ? enrolment.Until : null);

    /// <summary>Derives the state from the events that the first execution of the command wrote.</summary>
    /// <param name="learnerId">The learner.</param>
    /// <param name="written">The events.</param>
    /// <param name="attempt">The attempt of events that do not name it; null if the learner has started another
    /// attempt since and it is unknown.</param>
    /// <returns>The state, or null if the events do not determine it.</returns>
    public static EnrolmentState? From(Guid learnerId, IEnumerable<CourseRunEvent> written, int? attempt)
    {
        EnrolmentState? answer = null;
        foreach (var @event in written.OfType<EnrolmentEvent>().Where(e => e.LearnerId == learnerId))
        {
            answer = (@event, StatusChange.Of(@event)) switch
            {
                (LearnerEnrolled e, _) => new(learnerId, EnrolmentStatus.Enrolled, null, e.Attempt),
                (LearnerWaitlisted e, _) => new(learnerId, EnrolmentStatus.Waitlisted, e.Position, e.Attempt),
                (LearnerNominated e, _) => new(learnerId, EnrolmentStatus.Offered, null, e.Attempt, e.Until),
                (SeatOffered e, _) => attempt is { } known ? new(learnerId, EnrolmentStatus.Offered, null, known, e.Until) : null,
                (_, { } status) => attempt is { } known ? new(learnerId, status, null, known) : null,
                _ => answer,
            };
        }

        return answer;
    }
}
