using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Where each learner stands in each run, and with it the run's seats, the deadlines of offers and holds, and the totals.</summary>
internal sealed class EnrolmentProjection : IProjection<PlaceEvent>
{
    public static void Prepare(LoggedEvent logged, PlaceEvent happened, Workspace rows)
    {
        rows.Runs.Want(logged.SubjectId);
        if (happened is ResultRecorded)
            rows.Learners.WantWhatFollows(happened.LearnerId);
        else
            rows.Learners.Want(happened.LearnerId);
    }

    public static void Fold(LoggedEvent logged, PlaceEvent happened, Workspace rows)
    {
        var learner = rows.Learners.Get(happened.LearnerId);
        var known = learner.Enrolment(logged.SubjectId);
        if (StatusChange.Of(happened) is { } to)
            Move(logged, happened, to, learner, known, rows);
        else if (known is not null && Mark(known, happened, rows))
            rows.Learners.Save(known);
    }

    private static void Move(
        LoggedEvent logged, PlaceEvent happened, EnrolmentStatus to, LearnerFacts learner, EnrolmentRow? known, Workspace rows)
    {
        rows.Totals.Touch(learner);
        var keys = NewAttempt(happened) ?? known?.Keys
            ?? throw new InvalidOperationException($"Position {logged.Position} changes a place that was never taken.");
        rows.Runs.Move(logged.SubjectId, known?.Status, known?.Keys.PartnershipId, to, keys.PartnershipId);
        if (known is { Until: not null })
            rows.Deadlines.Delete(DeadlineOf(known, default));

        var from = known?.Status;
        var enrolment = known ?? Start(logged, happened, keys, to, learner, rows);
        if (known is not null)
            enrolment.Timeline.Add(keys, happened.EffectiveAt, to);
        Stand(enrolment, logged, happened, to);
        if (enrolment.Until is { } until)
            rows.Deadlines.Save(DeadlineOf(enrolment, until));
        rows.Learners.Save(enrolment);
        EnrolmentProcesses.Follow(logged, happened, enrolment, learner, rows);
        if (happened is ResultRecorded result)
            CredentialProcesses.Follow(logged, result, from, enrolment, learner, rows);
        EntryDeadline.Update(rows.Runs.Get(logged.SubjectId), isMoved: false, rows);
    }

    private static EnrolmentRow Start(
        LoggedEvent logged, PlaceEvent happened, AttemptKeys keys, EnrolmentStatus to, LearnerFacts learner, Workspace rows)
    {
        var enrolment = new EnrolmentRow
        {
            LearnerId = happened.LearnerId,
            RunId = logged.SubjectId,
            Ordinal = logged.Position,
            Timeline = new EnrolmentTimeline(new StatusSpan(keys, happened.EffectiveAt, to)),
            Run = rows.Runs.Get(logged.SubjectId).Keys,
        };
        learner.Enrolments.Add(enrolment);
        return enrolment;
    }

    private static void Stand(EnrolmentRow enrolment, LoggedEvent logged, PlaceEvent happened, EnrolmentStatus to)
    {
        if (happened is LearnerEnrolled or LearnerWaitlisted or SeatHeld or LearnerNominated)
        {
            enrolment.Eligible = true;
            enrolment.IsByOverride = happened is LearnerEnrolled { OverrideReason: not null } or LearnerWaitlisted { OverrideReason: not null };
        }

        if (to == EnrolmentStatus.Waitlisted)
            enrolment.Ticket = logged.Position;
        enrolment.Until = happened switch
        {
            SeatOffered e => e.Until,
            LearnerNominated e => e.Until,
            SeatHeld e => e.Until,
            _ => null,
        };
        enrolment.TransferId = (happened as SeatHeld)?.TransferId;
        enrolment.Grade = (happened as ResultRecorded)?.Grade;
        enrolment.Late = happened is EnrolmentWithdrawn { Late: true };
    }

    private static AttemptKeys? NewAttempt(PlaceEvent happened) => happened switch
    {
        LearnerEnrolled e => new(e.Attempt, e.ProgrammeId, e.PartnershipId),
        LearnerWaitlisted e => new(e.Attempt, e.ProgrammeId, e.PartnershipId),
        SeatHeld e => new(e.Attempt, e.ProgrammeId, null),
        LearnerNominated e => new(e.Attempt, null, e.PartnershipId),
        _ => null,
    };

    /// <summary>What changes beside the status.</summary>
    private static bool Mark(EnrolmentRow enrolment, PlaceEvent happened, Workspace rows)
    {
        switch (happened)
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
