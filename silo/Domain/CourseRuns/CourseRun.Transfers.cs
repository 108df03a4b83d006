using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>The time for which the target holds a seat until the source releases the learner.</summary>
    public static readonly TimeSpan HoldTime = TimeSpan.FromMinutes(15);

    private Decision<CourseRunEvent> RequestTransfer(RequestTransfer command)
    {
        if (CheckAuthority(command) is { } refusal)
            return refusal;
        if (command.TargetRunId == Id)
            return CourseRunRefusals.SameRun;
        if (StepOf(command.TransferId) is not null)
            return Decision<CourseRunEvent>.Nothing;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Enrolled } enrolment)
            return CourseRunRefusals.NotEnrolled;
        if (enrolment.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        if (command.At >= Definition!.EndedAt())
            return CourseRunRefusals.RunEnded;
        return new TransferRequested(command.LearnerId, command.At, command.TransferId, command.TargetRunId);
    }

    private Decision<CourseRunEvent> HoldSeat(HoldSeat command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) is not null)
            return Decision<CourseRunEvent>.Nothing;
        var enrolment = Find(command.LearnerId);
        if (WhyNoHold(command, enrolment) is { } reason)
            return new HoldRefused(command.LearnerId, command.At, command.TransferId, reason.Code);
        var at = NotBefore(enrolment, command.At);
        var held = new SeatHeld(command.LearnerId, at, command.TransferId, NextAttempt(enrolment), command.At + HoldTime, command.ProgrammeId);
        return Starting([], held, RetainsSeatElsewhere(null, enrolment) ? Vacating(enrolment!, command.Context) : []);
    }

    /// <summary>Returns the state of a transfer into this run.</summary>
    public HoldOutcome HoldOf(Guid transferId, Guid learnerId)
    {
        var mark = _transfers.GetValueOrDefault(transferId);
        return new HoldOutcome(UnderWay(learnerId, transferId, TransferStep.Held)?.Until, mark?.Step == TransferStep.Arrived, mark?.RefusedFor);
    }

    private Refusal? WhyNoHold(HoldSeat command, Enrolment? enrolment)
    {
        if (CheckTakesEnrolments() is { } over)
            return over;
        if (enrolment?.Status.IsLive() == true || enrolment?.Status == EnrolmentStatus.Completed)
            return CourseRunRefusals.AlreadyEnrolled;
        if (Definition!.CheckEntry(command.At) is { } closed)
            return closed;
        if (!command.Eligible)
            return CourseRunRefusals.NotEligible;
        return FreeSeatsIn(null) > 0 || RetainsSeatIn(null, enrolment) ? null : CourseRunRefusals.RunFull;
    }

    private Decision<CourseRunEvent> TransferOut(TransferOut command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) == TransferStep.Left)
            return Decision<CourseRunEvent>.Nothing;
        if (UnderWay(command.LearnerId, command.TransferId, TransferStep.Requested) is not { } enrolment)
            return CourseRunRefusals.NoTransfer;
        if (command.At >= command.HeldUntil)
            return CourseRunRefusals.HoldExpired;
        var at = NotBefore(enrolment, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new TransferredOut(command.LearnerId, at, command.TransferId), enrolment, command.Context));
    }

    private Decision<CourseRunEvent> TransferIn(TransferIn command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) == TransferStep.Arrived)
            return Decision<CourseRunEvent>.Nothing;
        if (UnderWay(command.LearnerId, command.TransferId, TransferStep.Held) is not { } enrolment)
            return CourseRunRefusals.NoTransfer;
        var at = NotBefore(enrolment, command.At);
        return CancelledAfter(new TransferredIn(command.LearnerId, at, command.TransferId), enrolment, command.Context);
    }

    private Decision<CourseRunEvent> CancelTransfer(CancelTransfer command)
    {
        if ((Authorization.Require(command) ?? ReasonCode.Check(command.Reason, "reason")) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) == TransferStep.Left)
            return CourseRunRefusals.AlreadyTransferred;
        return UnderWay(command.LearnerId, command.TransferId, TransferStep.Requested) is { } enrolment
            ? CancelledAfter(new TransferCancelled(command.LearnerId, command.At, command.TransferId, command.Reason), enrolment, command.Context)
            : Decision<CourseRunEvent>.Nothing;
    }

    /// <summary>
    /// Ends a transfer that was in progress when the run was cancelled; a learner who is then in the run is
    /// cancelled.
    /// </summary>
    private Decision<CourseRunEvent> CancelledAfter(EnrolmentEvent last, Enrolment enrolment, CommandContext context)
    {
        if (!IsCancelled)
            return last;
        var cancelled = Releasing(new EnrolmentCancelled(enrolment.LearnerId, NotBefore(enrolment, context.At)), enrolment, context);
        return Decision<CourseRunEvent>.Accept(cancelled.Insert(0, last));
    }

    private Decision<CourseRunEvent> ReleaseHold(ReleaseHold command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (UnderWay(command.LearnerId, command.TransferId, TransferStep.Held) is not { } enrolment)
            return Decision<CourseRunEvent>.Nothing;
        var at = NotBefore(enrolment, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new HoldReleased(command.LearnerId, at, command.TransferId), enrolment, command.Context));
    }

    /// <summary>Returns the step that the transfer has reached here; null if the run does not know it.</summary>
    public TransferStep? StepOf(Guid transferId) => _transfers.GetValueOrDefault(transferId)?.Step;

    private Enrolment? UnderWay(Guid learnerId, Guid transferId, TransferStep step) =>
        StepOf(transferId) == step && Find(learnerId) is { } enrolment && enrolment.TransferId == transferId ? enrolment : null;

    private sealed record TransferMark(TransferStep Step, string? Reason)
    {
        public string? RefusedFor => Step == TransferStep.Released ? CourseRunRefusals.HoldExpired.Code : Reason;
    }
}
