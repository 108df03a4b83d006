using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> Withdraw(Withdraw command)
    {
        if ((MayAct(command) ?? MayDate(command, command.EffectiveAt)) is { } refusal)
            return refusal;
        if (command.ReasonCode is { } reason && ReasonCode.Check(reason, "reason") is { } malformed)
            return malformed;
        if (Find(command.LearnerId) is not { } place)
            return CourseRunRefusals.NotEnrolled;
        if (place.Status is EnrolmentStatus.Completed or EnrolmentStatus.Failed)
            return CourseRunRefusals.AlreadyFinished;
        if (!place.Status.IsLive())
            return Decision<CourseRunEvent>.Nothing;
        if (place.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        var at = EffectiveTime.Of(command.EffectiveAt, NotBefore(place, command.At));
        if (at < place.LastEffectiveAt)
            return CourseRunRefusals.EffectiveBackwards;
        if (HasLapsed(place, at))
            return Decision<CourseRunEvent>.Accept(Expiring(place, command.Context));
        if (command.EffectiveAt is null && place.Status.IsActive() && at >= Definition!.EndedAt())
            return CourseRunRefusals.RunEnded;
        var late = Definition!.IsLate(place.Status, at);
        return Decision<CourseRunEvent>.Accept(Releasing(
            new EnrolmentWithdrawn(command.LearnerId, at, late, command.ReasonCode, place.Status == EnrolmentStatus.Waitlisted), place, command.Context));
    }

    /// <summary>A transfer that is under way ends by its own steps first.</summary>
    private Decision<CourseRunEvent> MoveOut(MoveOut command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (command.TargetRunId == Id)
            return CourseRunRefusals.SameRun;
        if (Find(command.LearnerId) is not { } place || !(place.Status.IsActive() || place.Status == EnrolmentStatus.Offered))
            return Decision<CourseRunEvent>.Nothing;
        if (place.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        var at = NotBefore(place, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new LearnerMovedOut(place.LearnerId, at, command.TargetRunId), place, command.Context));
    }

    private Decision<CourseRunEvent> Suspend(SuspendEnrolment command)
    {
        if (Rights.Needs(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Suspended } => Decision<CourseRunEvent>.Nothing,
            { TransferId: not null } => CourseRunRefusals.TransferInProgress,
            { Status: EnrolmentStatus.Enrolled } place => new EnrolmentSuspended(place.LearnerId, NotBefore(place, command.At)),
            _ => CourseRunRefusals.NotEnrolled,
        };
    }

    private Decision<CourseRunEvent> Reinstate(ReinstateEnrolment command)
    {
        if (Rights.Needs(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Enrolled } => Decision<CourseRunEvent>.Nothing,
            { Status: EnrolmentStatus.Suspended } place => new EnrolmentReinstated(place.LearnerId, NotBefore(place, command.At)),
            _ => CourseRunRefusals.NotEnrolled,
        };
    }

    /// <summary>Two clocks may differ by a little; the times of one place never run backwards.</summary>
    private static DateTimeOffset NotBefore(Place? place, DateTimeOffset at) => at < place?.LastEffectiveAt ? place.LastEffectiveAt : at;
}
