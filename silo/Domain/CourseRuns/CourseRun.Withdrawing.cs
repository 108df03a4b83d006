using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> Withdraw(Withdraw command)
    {
        if ((CheckAuthority(command) ?? CheckEffectiveDate(command, command.EffectiveAt)) is { } refusal)
            return refusal;
        if (command.ReasonCode is { } reason && ReasonCode.Check(reason, "reason") is { } malformed)
            return malformed;
        if (Find(command.LearnerId) is not { } enrolment)
            return CourseRunRefusals.NotEnrolled;
        if (enrolment.Status is EnrolmentStatus.Completed or EnrolmentStatus.Failed)
            return CourseRunRefusals.AlreadyFinished;
        if (!enrolment.Status.IsLive())
            return Decision<CourseRunEvent>.Nothing;
        if (enrolment.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        var at = EffectiveTime.Of(command.EffectiveAt, NotBefore(enrolment, command.At));
        if (at < enrolment.LastEffectiveAt)
            return CourseRunRefusals.EffectiveBackwards;
        if (HasLapsed(enrolment, at))
            return Decision<CourseRunEvent>.Accept(Expiring(enrolment, command.Context));
        if (command.EffectiveAt is null && enrolment.Status.IsActive() && at >= Definition!.EndedAt())
            return CourseRunRefusals.RunEnded;
        var late = Definition!.IsLate(enrolment.Status, at);
        return Decision<CourseRunEvent>.Accept(Releasing(
            new EnrolmentWithdrawn(command.LearnerId, at, late, command.ReasonCode, enrolment.Status == EnrolmentStatus.Waitlisted), enrolment, command.Context));
    }

    /// <summary>Moves a learner out. A transfer in progress ends by its own steps first.</summary>
    private Decision<CourseRunEvent> MoveOut(MoveOut command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (command.TargetRunId == Id)
            return CourseRunRefusals.SameRun;
        if (Find(command.LearnerId) is not { } enrolment || !(enrolment.Status.IsActive() || enrolment.Status == EnrolmentStatus.Offered))
            return Decision<CourseRunEvent>.Nothing;
        if (enrolment.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        var at = NotBefore(enrolment, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new LearnerMovedOut(enrolment.LearnerId, at, command.TargetRunId), enrolment, command.Context));
    }

    private Decision<CourseRunEvent> Suspend(SuspendEnrolment command)
    {
        if (Authorization.Require(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Suspended } => Decision<CourseRunEvent>.Nothing,
            { TransferId: not null } => CourseRunRefusals.TransferInProgress,
            { Status: EnrolmentStatus.Enrolled } enrolment => new EnrolmentSuspended(enrolment.LearnerId, NotBefore(enrolment, command.At)),
            _ => CourseRunRefusals.NotEnrolled,
        };
    }

    private Decision<CourseRunEvent> Reinstate(ReinstateEnrolment command)
    {
        if (Authorization.Require(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Enrolled } => Decision<CourseRunEvent>.Nothing,
            { Status: EnrolmentStatus.Suspended } enrolment => new EnrolmentReinstated(enrolment.LearnerId, NotBefore(enrolment, command.At)),
            _ => CourseRunRefusals.NotEnrolled,
        };
    }

    /// <summary>Compensates for small clock differences: the times of one enrolment never decrease.</summary>
    private static DateTimeOffset NotBefore(Enrolment? enrolment, DateTimeOffset at) => at < enrolment?.LastEffectiveAt ? enrolment.LastEffectiveAt : at;
}
