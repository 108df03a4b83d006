using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> RecordResult(RecordResult command)
    {
        if ((Authorization.Require(command, Definition!.InstitutionId)
            ?? EffectiveTime.Check(command.Context, command.EffectiveAt)
            ?? CheckSuspension(command)) is { } refusal)
            return refusal;
        if (command.Grade is { } grade && !ResultRules.IsGrade(grade))
            return CourseRunRefusals.GradeOutOfRange;
        if (Find(command.LearnerId) is not { } enrolment || !TakesResult(enrolment, command))
            return CourseRunRefusals.NotEnrolled;
        if (enrolment.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        if (enrolment.Status == (command.Passed ? EnrolmentStatus.Completed : EnrolmentStatus.Failed) && enrolment.Grade == command.Grade)
            return Decision<CourseRunEvent>.Nothing;
        if (CheckReason(enrolment, command) is { } reasonless)
            return reasonless;
        var at = EffectiveTime.Of(command.EffectiveAt, NotBefore(enrolment, command.At));
        if (at < Definition.StartedAt())
            return CourseRunRefusals.RunNotStarted;
        if (at < enrolment.LastEffectiveAt)
            return CourseRunRefusals.EffectiveBackwards;
        if (!enrolment.Status.TakesSeat() && FreeSeatsIn(enrolment.PartnershipId) <= 0)
            return CourseRunRefusals.RunFull;
        return new ResultRecorded(command.LearnerId, at, command.Passed, command.Grade, command.ReasonCode,
            command.SuspendsCredentials && enrolment.Status == EnrolmentStatus.Completed && !command.Passed);
    }

    /// <summary>A correction that also suspends credentials requires the permission to suspend them.</summary>
    private Refusal? CheckSuspension(RecordResult command) =>
        command.SuspendsCredentials ? Authorization.Require(command.Actor, Permissions.IssueCredentials, Definition!.InstitutionId) : null;

    /// <summary>
    /// A person who replaces a result, or records one after the run was closed, must give a reason; an API client
    /// transmits decisions made elsewhere.
    /// </summary>
    private static Refusal? CheckReason(Enrolment enrolment, RecordResult command)
    {
        return command.ReasonCode is not null || (ResultRules.IsCorrection(enrolment.Status) && command.Actor.Role != Role.Program) ? ReasonCode.Check(command.ReasonCode, "reason") : null;
    }

    /// <summary>
    /// True for a participant, a correction, or a historical result of a withdrawn learner (which takes a seat
    /// again).
    /// </summary>
    private static bool TakesResult(Enrolment enrolment, RecordResult command) =>
        enrolment.Status.IsLearning() || (enrolment.Status == EnrolmentStatus.Withdrawn && command.EffectiveAt is not null);
}
