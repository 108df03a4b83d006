using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

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
        if (Find(command.LearnerId)?.LeftBy == command.TransferId)
            return Decision<CourseRunEvent>.Nothing;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Enrolled } place)
            return CourseRunRefusals.NotEnrolled;
        if (place.TransferId is { } underWay)
            return underWay == command.TransferId ? Decision<CourseRunEvent>.Nothing : CourseRunRefusals.TransferInProgress;
        return new TransferRequested(command.LearnerId, command.At, command.TransferId, command.TargetRunId);
    }

    private Decision<CourseRunEvent> HoldSeat(HoldSeat command)
    {
        if (Rights.Needs(command.Actor, Permissions.RunProcesses) is { } refusal)
            return refusal;
        var place = Find(command.LearnerId);
        if (place?.TransferId == command.TransferId || _refusedHolds.ContainsKey(command.TransferId) || place?.ArrivedBy == command.TransferId)
            return Decision<CourseRunEvent>.Nothing;
        if (WhyNoHold(command, place) is { } reason)
            return new HoldRefused(command.LearnerId, command.At, command.TransferId, reason.Code);
        var held = new SeatHeld(command.LearnerId, command.At, command.TransferId, NextAttempt(place), command.At + HoldTime, command.ProgrammeId);
        return Starting([], held, place, null, command.Context);
    }

    /// <summary>How a transfer into this run stands.</summary>
    public HoldAnswer HoldOf(Guid transferId, Guid learnerId)
    {
        var place = Find(learnerId);
        var held = place is { Status: EnrolmentStatus.Held } && place.TransferId == transferId ? place.Until : null;
        return new HoldAnswer(held, place?.ArrivedBy == transferId, _refusedHolds.GetValueOrDefault(transferId));
    }

    private Refusal? WhyNoHold(HoldSeat command, Place? place)
    {
        if (place?.Status.IsLive() == true || place?.Status == EnrolmentStatus.Completed)
            return CourseRunRefusals.AlreadyEnrolled;
        if (CheckWindow(command.At) is { } closed)
            return closed;
        if (!command.Eligible)
            return CourseRunRefusals.NotEligible;
        return FreeIn(null) > 0 || KeepsSeatIn(null, place) ? null : CourseRunRefusals.RunFull;
    }

    private Decision<CourseRunEvent> TransferOut(TransferOut command)
    {
        if (Rights.Needs(command.Actor, Permissions.RunProcesses) is { } refusal)
            return refusal;
        var place = Find(command.LearnerId);
        if (place?.LeftBy == command.TransferId)
            return Decision<CourseRunEvent>.Nothing;
        if (place?.TransferId != command.TransferId)
            return CourseRunRefusals.NoTransfer;
        if (command.At >= command.HeldUntil)
            return CourseRunRefusals.HoldExpired;
        var at = NotBefore(place, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new TransferredOut(command.LearnerId, at, command.TransferId), place, command.Context));
    }

    private Decision<CourseRunEvent> TransferIn(TransferIn command)
    {
        if (Rights.Needs(command.Actor, Permissions.RunProcesses) is { } refusal)
            return refusal;
        var place = Find(command.LearnerId);
        if (place?.ArrivedBy == command.TransferId)
            return Decision<CourseRunEvent>.Nothing;
        if (place is not { Status: EnrolmentStatus.Held } || place.TransferId != command.TransferId)
            return CourseRunRefusals.NoTransfer;
        return new TransferredIn(command.LearnerId, NotBefore(place, command.At), command.TransferId);
    }

    private Decision<CourseRunEvent> CancelTransfer(CancelTransfer command)
    {
        if (Rights.Needs(command.Actor, Permissions.RunProcesses) is { } refusal)
            return refusal;
        var place = Find(command.LearnerId);
        if (place?.LeftBy == command.TransferId)
            return CourseRunRefusals.AlreadyTransferred;
        return place?.TransferId == command.TransferId
            ? new TransferCancelled(command.LearnerId, command.At, command.TransferId, command.Reason)
            : Decision<CourseRunEvent>.Nothing;
    }

    private Decision<CourseRunEvent> ReleaseHold(ReleaseHold command)
    {
        if (Rights.Needs(command.Actor, Permissions.RunProcesses) is { } refusal)
            return refusal;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Held } place || place.TransferId != command.TransferId)
            return Decision<CourseRunEvent>.Nothing;
        var at = NotBefore(place, command.At);
        return Decision<CourseRunEvent>.Accept(Releasing(new HoldReleased(command.LearnerId, at, command.TransferId), place, command.Context));
    }
}
