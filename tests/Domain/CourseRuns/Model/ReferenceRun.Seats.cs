using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

internal sealed partial class ReferenceRun
{
    private string? Revise(CourseRunDefinition definition)
    {
        var reserved = _allotments.Values.Sum(allotment => allotment.Seats);
        if (definition.Capacity < reserved + TakenIn(null))
            return "capacity_below_taken";
        _definition = definition;
        return null;
    }

    private string? Publish()
    {
        _isDraft = false;
        return null;
    }

    private string? Reserve(ReserveBlock c)
    {
        if (!_allotments.ContainsKey(c.AllotmentId))
            _allotments[c.AllotmentId] = (c.PartnershipId, !_isDraft && FreeIn(null) >= c.Seats ? c.Seats : 0);
        return null;
    }

    private string? Release(Guid allotmentId)
    {
        if (!_allotments.TryGetValue(allotmentId, out var allotment) || allotment.Seats == 0)
            return null;
        if (SeatsOf(allotment.Partner) - allotment.Seats < TakenIn(allotment.Partner))
            return "block_below_taken";
        _allotments[allotmentId] = allotment with { Seats = 0 };
        return null;
    }

    private string? TryTransfer(CourseRunCommand command) => command switch
    {
        RequestTransfer c => Request(c, Find(c.LearnerId)),
        HoldSeat c => Hold(c, Find(c.LearnerId)),
        TransferOut c => Out(c, Find(c.LearnerId)!),
        TransferIn c => In(c, Find(c.LearnerId)!),
        CancelTransfer c => Cancel(c, Find(c.LearnerId)!),
        ReleaseHold c => Release(c, Find(c.LearnerId)!),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    private string? Request(RequestTransfer c, Entry? last)
    {
        if (_transfers.ContainsKey(c.TransferId))
            return null;
        if (last?.Status != EnrolmentStatus.Enrolled)
            return "not_enrolled";
        return last.Transfer is null ? Step(c.TransferId, TransferStep.Requested, last with { Transfer = c.TransferId }) : "transfer_in_progress";
    }

    private string? Hold(HoldSeat c, Entry? last)
    {
        if (_transfers.ContainsKey(c.TransferId))
            return null;
        var alreadyThere = last is { IsLive: true } or { Status: EnrolmentStatus.Completed };
        var seat = FreeIn(null) > 0 || last is { Status: EnrolmentStatus.Failed, Part: null };
        if (_isDraft || alreadyThere || Window(c.At) is not null || !c.Eligible || !seat)
            return Step(c.TransferId, TransferStep.Refused, last);
        var held = new Entry(c.LearnerId, EnrolmentStatus.Held, (last?.Attempt ?? 0) + 1, null, last?.NotBefore(c.At) ?? c.At,
            Until: c.At.AddMinutes(15), Transfer: c.TransferId);
        return Step(c.TransferId, TransferStep.Held, held);
    }

    private string? Out(TransferOut c, Entry last)
    {
        if (Stands(c.TransferId, TransferStep.Left))
            return null;
        if (!Stands(c.TransferId, TransferStep.Requested))
            return "no_transfer";
        return c.At < c.HeldUntil
            ? Step(c.TransferId, TransferStep.Left, last.Become(EnrolmentStatus.Transferred, last.NotBefore(c.At)))
            : "hold_expired";
    }

    private string? In(TransferIn c, Entry last)
    {
        if (Stands(c.TransferId, TransferStep.Arrived))
            return null;
        return Stands(c.TransferId, TransferStep.Held)
            ? Step(c.TransferId, TransferStep.Arrived, last.Become(EnrolmentStatus.Enrolled, last.NotBefore(c.At)))
            : "no_transfer";
    }

    private string? Cancel(CancelTransfer c, Entry last)
    {
        if (Stands(c.TransferId, TransferStep.Left))
            return "already_transferred";
        return Stands(c.TransferId, TransferStep.Requested) ? Step(c.TransferId, TransferStep.Cancelled, last with { Transfer = null }) : null;
    }

    private string? Release(ReleaseHold c, Entry last) => Stands(c.TransferId, TransferStep.Held)
        ? Step(c.TransferId, TransferStep.Released, last.Become(EnrolmentStatus.Expired, last.NotBefore(c.At)))
        : null;

    private bool Stands(Guid transferId, TransferStep step) => _transfers.TryGetValue(transferId, out var stands) && stands == step;

    private string? Step(Guid transferId, TransferStep step, Entry? entry)
    {
        _transfers[transferId] = step;
        return entry is null ? null : Done(entry);
    }
}
