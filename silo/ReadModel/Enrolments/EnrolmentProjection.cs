using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>
/// Projects each learner's status in each run, with the run's seats, the deadlines of offers and holds, and the
/// totals.
/// </summary>
internal sealed class EnrolmentProjection : IProjection<EnrolmentEvent>
{
    public static void Prefetch(LoggedEvent logged, EnrolmentEvent @event, ProjectionBatch rows)
    {
        rows.Runs.Prefetch(logged.SubjectId);
        if (@event is ResultRecorded)
            rows.Learners.PrefetchDependents(@event.LearnerId);
        else
            rows.Learners.Prefetch(@event.LearnerId);
    }

    public static void Project(LoggedEvent logged, EnrolmentEvent @event, ProjectionBatch rows)
    {
        var learner = rows.Learners.Get(@event.LearnerId);
        var known = learner.Enrolment(logged.SubjectId);
        if (StatusChange.Of(@event) is { } to)
            Move(logged, @event, to, learner, known, rows);
        else if (known is not null && Mark(known, @event, rows))
            rows.Learners.Save(known);
    }

    private static void Move(
        LoggedEvent logged, EnrolmentEvent @event, EnrolmentStatus to, LearnerFacts learner, EnrolmentRow? known, ProjectionBatch rows)
    {
        rows.Totals.Touch(learner);
        var keys = NewAttempt(@event) ?? known?.Keys
            ?? throw new InvalidOperationException($"Position {logged.Position} changes a place that was never taken.");
        rows.Runs.Move(logged.SubjectId, known?.Status, known?.Keys.PartnershipId, to, keys.PartnershipId);
        if (known is { Until: not null })
            rows.Deadlines.Delete(DeadlineOf(known, default));

        var from = known?.Status;
        var enrolment = known ?? Start(logged, @event, keys, to, learner, rows);
        if (known is not null)
            enrolment.Timeline.Add(keys, @event.EffectiveAt, to);
        Stand(enrolment, logged, @event, to);
        if (enrolment.Until is { } until)
            rows.Deadlines.Save(DeadlineOf(enrolment, until));
        rows.Learners.Save(enrolment);
        EnrolmentProcesses.Follow(logged, @event, enrolment, learner, rows);
        if (@event is ResultRecorded result)
            CredentialProcesses.Follow(logged, result, from, enrolment, learner, rows);
        EntryDeadline.Update(rows.Runs.Get(logged.SubjectId), isMoved: false, rows);
    }

    private static EnrolmentRow Start(
        LoggedEvent logged, EnrolmentEvent @event, AttemptKeys keys, EnrolmentStatus to, LearnerFacts learner, ProjectionBatch rows)
    {
        var enrolment = new EnrolmentRow
        {
            LearnerId = @event.LearnerId,
            RunId = logged.SubjectId,
            Ordinal = logged.Position,
            Timeline = new EnrolmentTimeline(new StatusSpan(keys, @event.EffectiveAt, to)),
            Run = rows.Runs.Get(logged.SubjectId).Keys,
        };
        learner.Enrolments.Add(enrolment);
        return enrolment;
    }

    private static void Stand(EnrolmentRow enrolment, LoggedEvent logged, EnrolmentEvent @event, EnrolmentStatus to)
    {
        if (@event is LearnerEnrolled or LearnerWaitlisted or SeatHeld or LearnerNominated)
        {
            enrolment.Eligible = true;
            enrolment.IsByOverride = @event is LearnerEnrolled { OverrideReason: not null } or LearnerWaitlisted { OverrideReason: not null };
        }

        if (to == EnrolmentStatus.Waitlisted)
            enrolment.Ticket = logged.Position;
        enrolment.Until = @event switch
        {
            SeatOffered e => e.Until,
            LearnerNominated e => e.Until,
            SeatHeld e => e.Until,
            _ => null,
        };
        enrolment.TransferId = (@event as SeatHeld)?.TransferId;
        enrolment.Grade = (@event as ResultRecorded)?.Grade;
        enrolment.Late = @event is EnrolmentWithdrawn { Late: true };
    }

    private static AttemptKeys? NewAttempt(EnrolmentEvent @event) => @event switch
    {
        LearnerEnrolled e => new(e.Attempt, e.ProgrammeId, e.PartnershipId),
        LearnerWaitlisted e => new(e.Attempt, e.ProgrammeId, e.PartnershipId),
        SeatHeld e => new(e.Attempt, e.ProgrammeId, null),
        LearnerNominated e => new(e.Attempt, null, e.PartnershipId),
        _ => null,
    };

    /// <summary>Applies changes other than the status.</summary>
    private static bool Mark(EnrolmentRow enrolment, EnrolmentEvent @event, ProjectionBatch rows)
    {
        switch (@event)
        {
            case EligibilityChanged e:
                enrolment.Eligible = e.Eligible;
                EnrolmentProcesses.FollowEligibility(enrolment, rows);
                return true;
            case TransferRequested e:
                enrolment.TransferId = e.TransferId;
                return true;
            case TransferCancelled:
                enrolment.TransferId = null;
                return true;
            default:
                return false;
        }
    }

    private static DeadlineRow DeadlineOf(EnrolmentRow enrolment, DateTimeOffset until) => new(
        enrolment.Status == EnrolmentStatus.Held ? DeadlineKind.Hold : DeadlineKind.Offer, enrolment.RunId, enrolment.LearnerId,
        DatabaseTime.ToMicroseconds(until));
}
