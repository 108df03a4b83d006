using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>
/// Schedules the effects of one enrolment on others of the same learner, as deadlines that the sweep turns into
/// commands.
/// </summary>
internal static class EnrolmentProcesses
{
    /// <summary>Effects that are older are not executed, so that reading a log again does not repeat them.</summary>
    private static readonly TimeSpan MoveFor = TimeSpan.FromHours(1);
    private static readonly TimeSpan EligibilityFor = TimeSpan.FromDays(7);

    /// <summary>Schedules the effects of a change of status.</summary>
    public static void Follow(LoggedEvent logged, EnrolmentEvent @event, EnrolmentRow enrolment, LearnerFacts learner, ProjectionBatch rows)
    {
        End(enrolment, PendingProcesses.Move, enrolment.Status.IsActive(), rows);
        End(enrolment, PendingProcesses.Erasure, enrolment.Status.IsLive(), rows);
        End(enrolment, PendingProcesses.Eligibility, enrolment.Status == EnrolmentStatus.Waitlisted, rows);
        if (learner.Profile is { IsErased: true })
            Erase(logged, enrolment, rows);
        if (@event is LearnerPromoted or OfferAccepted)
            MoveOthers(logged, enrolment, learner, rows);
        if (@event is ResultRecorded && learner.Enrolments.Count > 1)
            FollowPrerequisites(logged, enrolment, learner, rows);
    }

    /// <summary>Schedules the effects of a change of a waitlisted learner's eligibility.</summary>
    public static void FollowEligibility(EnrolmentRow enrolment, ProjectionBatch rows) => End(enrolment, PendingProcesses.Eligibility, isOpen: false, rows);

    /// <summary>Schedules the withdrawal of an erased learner from a run that has not ended.</summary>
    public static void Erase(LoggedEvent logged, EnrolmentRow enrolment, ProjectionBatch rows)
    {
        var ended = rows.Runs.Get(enrolment.RunId).Definition.EndedAt();
        if (enrolment.Status.IsLive() && logged.At < ended)
            Begin(enrolment, PendingProcesses.Erasure, logged.At, ended, null, rows);
    }

    private static void MoveOthers(LoggedEvent logged, EnrolmentRow enrolment, LearnerFacts learner, ProjectionBatch rows)
    {
        foreach (var other in learner.Enrolments)
        {
            if (other.RunId != enrolment.RunId && other.Run.CourseId == enrolment.Run.CourseId && other.Status.IsActive())
                Begin(other, PendingProcesses.Move, logged.At, logged.At + MoveFor, enrolment.RunId, rows);
        }
    }

    private static void FollowPrerequisites(LoggedEvent logged, EnrolmentRow enrolment, LearnerFacts learner, ProjectionBatch rows)
    {
        foreach (var waiting in learner.Enrolments.Where(other => other is { Status: EnrolmentStatus.Waitlisted, IsByOverride: false }))
        {
            var prerequisites = rows.Courses.FindLoaded(waiting.Run.CourseId)?.Definition.Prerequisites ?? [];
            if (!prerequisites.Contains(enrolment.Run.CourseId))
                continue;
            var isEligible = prerequisites.All(course => learner.Enrolments.Any(one => one.Run.CourseId == course && one.Status == EnrolmentStatus.Completed));
            if (isEligible != waiting.Eligible)
                Begin(waiting, PendingProcesses.Eligibility, logged.At, logged.At + EligibilityFor, null, rows);
            else
                End(waiting, PendingProcesses.Eligibility, isOpen: false, rows);
        }
    }

    private static void Begin(EnrolmentRow enrolment, PendingProcesses process, DateTimeOffset dueAt, DateTimeOffset voidAt, Guid? targetId, ProjectionBatch rows)
    {
        enrolment.Pending |= process;
        rows.Deadlines.Save(Deadline(enrolment, process) with
        {
            DueAt = DatabaseTime.ToMicroseconds(dueAt),
            VoidAt = DatabaseTime.ToMicroseconds(voidAt),
            TargetId = targetId,
        });
        rows.Learners.Save(enrolment);
    }

    private static void End(EnrolmentRow enrolment, PendingProcesses process, bool isOpen, ProjectionBatch rows)
    {
        if (isOpen || !enrolment.Pending.HasFlag(process))
            return;
        enrolment.Pending &= ~process;
        rows.Deadlines.Delete(Deadline(enrolment, process));
        rows.Learners.Save(enrolment);
    }

    private static DeadlineRow Deadline(EnrolmentRow enrolment, PendingProcesses process) => new(
        process switch
        {
            PendingProcesses.Move => DeadlineKind.Move,
            PendingProcesses.Eligibility => DeadlineKind.Eligibility,
            PendingProcesses.Erasure => DeadlineKind.Erasure,
            _ => throw new ArgumentOutOfRangeException(nameof(process), process, "Not one process."),
        },
        enrolment.RunId, enrolment.LearnerId, 0);
}
