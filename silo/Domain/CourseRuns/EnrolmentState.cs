using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>What a command about a place answers.</summary>
/// <param name="WaitlistPosition">From 1; null for who does not wait.</param>
/// <param name="OfferedUntil">UTC; until when an offered seat can be accepted.</param>
[GenerateSerializer, Immutable, Alias("EnrolmentAnswer")]
public sealed record EnrolmentState(
    Guid LearnerId, EnrolmentStatus Status, int? WaitlistPosition, int Attempt, DateTimeOffset? OfferedUntil = null)
{
    /// <summary>As the run knows it now.</summary>
    public static EnrolmentState From(CourseRun run, Enrolment enrolment) =>
        new(enrolment.LearnerId, enrolment.Status, run.WaitlistPosition(enrolment), enrolment.Attempt, enrolment.Status == EnrolmentStatus.Offered ? enrolment.Until : null);

    /// <summary>As the events have it that the command wrote when it came first.</summary>
    /// <param name="learnerId">The learner.</param>
    /// <param name="written">The events.</param>
    /// <param name="attempt">The attempt of events that do not name it; null where the learner has come back since and it is not known.</param>
    /// <returns>Null where the events alone do not say it.</returns>
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
