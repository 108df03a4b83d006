using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>How long a seat at the target waits for the source to let go.</summary>
    public static readonly TimeSpan HoldTime = TimeSpan.FromMinutes(15);

    private Decision<CourseRunEvent> RequestTransfer(RequestTransfer command)
    {
        if (MayAct(command) is { } refusal)
            return refusal;
        if (command.TargetRunId == Id)
            return CourseRunRefusals.SameRun;
        if (StepOf(command.TransferId) is not null)
            return Decision<CourseRunEvent>.Nothing;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Enrolled } place)
            return CourseRunRefusals.NotEnrolled;
        if (place.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        if (command.At >= Definition!.EndedAt())
            return CourseRunRefusals.RunEnded;
        return new TransferRequested(command.LearnerId, command.At, command.TransferId, command.TargetRunId);
    }

    private Decision<CourseRunEvent> HoldSeat(HoldSeat command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) is not null)
            return Decision<CourseRunEvent>.Nothing;
        var place = Find(command.LearnerId);
        if (WhyNoHold(command, place) is { } reason)
            return new HoldRefused(command.LearnerId, command.At, command.TransferId, reason.Code);
        var at = NotBefore(place, command.At);
        var held = new SeatHeld(command.LearnerId, at, command.TransferId, NextAttempt(place), command.At + HoldTime, command.ProgrammeId);
        return Starting([], held, KeepsSeatElsewhere(null, place) ? Vacating(place!, command.Context) : []);
    }

    /// <summary>How a transfer into this run stands.</summary>
    public HoldAnswer HoldOf(Guid transferId, Guid learnerId)
    {
        var mark = _transfers.GetValueOrDefault(transferId);
        return new HoldAnswer(UnderWay(learnerId, transferId, TransferStep.Held)?.Until, mark?.Step == TransferStep.Arrived, mark?.RefusedFor);
    }

    private Refusal? WhyNoHold(HoldSeat command, Place? place)
    {
        if (CheckTakesPlace() is { } over)
            return over;
        if (place?.Status.IsLive() == true || place?.Status == EnrolmentStatus.Completed)
            return CourseRunRefusals.AlreadyEnrolled;
        if (Definition!.CheckEntry(command.At) is { } closed)
            return closed;
        if (!command.Eligible)
            return CourseRunRefusals.NotEligible;
        return FreeIn(null) > 0 || KeepsSeatIn(null, place) ? null : CourseRunRefusals.RunFull;
    }

    private Decision<CourseRunEvent> TransferOut(TransferOut command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) == TransferStep.Left)
            return Decision<CourseRunEvent>.Nothing;
        if (UnderWay(command.LearnerId, command.TransferId, TransferStep.Requested) is not { } place)
            return CourseRunRefusals.NoTransfer;
        if (command.At >= command.HeldUntil)
            return CourseRunRefusals.HoldExpired;
        var at = NotBefore(place, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new TransferredOut(command.LearnerId, at, command.TransferId), place, command.Context));
    }

    private Decision<CourseRunEvent> TransferIn(TransferIn command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) == TransferStep.Arrived)
            return Decision<CourseRunEvent>.Nothing;
        if (UnderWay(command.LearnerId, command.TransferId, TransferStep.Held) is not { } place)
            return CourseRunRefusals.NoTransfer;
        var at = NotBefore(place, command.At);
        return CancelledAfter(new TransferredIn(command.LearnerId, at, command.TransferId), place, command.Context);
    }

    private Decision<CourseRunEvent> CancelTransfer(CancelTransfer command)
    {
        if ((Rights.Needs(command) ?? ReasonCode.Check(command.Reason, "reason")) is { } refusal)
            return refusal;
        if (StepOf(command.TransferId) == TransferStep.Left)
            return CourseRunRefusals.AlreadyTransferred;
        return UnderWay(command.LearnerId, command.TransferId, TransferStep.Requested) is { } place
            ? CancelledAfter(new TransferCancelled(command.LearnerId, command.At, command.TransferId, command.Reason), place, command.Context)
            : Decision<CourseRunEvent>.Nothing;
    }

    /// <summary>A transfer that was under way when the run was cancelled ends first; a learner who is in the run then is cancelled.</summary>
    private Decision<CourseRunEvent> CancelledAfter(PlaceEvent last, Place place, CommandContext context)
    {
        if (!IsCancelled)
            return last;
        var cancelled = Releasing(new EnrolmentCancelled(place.LearnerId, NotBefore(place, context.At)), place, context);
        return Decision<CourseRunEvent>.Accept(cancelled.Insert(0, last));
    }

    private Decision<CourseRunEvent> ReleaseHold(ReleaseHold command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (UnderWay(command.LearnerId, command.TransferId, TransferStep.Held) is not { } place)
            return Decision<CourseRunEvent>.Nothing;
        var at = NotBefore(place, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new HoldReleased(command.LearnerId, at, command.TransferId), place, command.Context));
    }

    /// <summary>How far the transfer has come here; null where the run never heard of it.</summary>
    public TransferStep? StepOf(Guid transferId) => _transfers.GetValueOrDefault(transferId)?.Step;

    private Place? UnderWay(Guid learnerId, Guid transferId, TransferStep step) =>
        StepOf(transferId) == step && Find(learnerId) is { } place && place.TransferId == transferId ? place : null;

    private sealed record TransferMark(TransferStep Step, string? Reason)
    {
        public string? RefusedFor => Step == TransferStep.Released ? CourseRunRefusals.HoldExpired.Code : Reason;
    }
}
