using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

internal sealed partial class ReferenceRun
{
    private string? Revise(CourseRunDefinition definition)
    {
        if (_isCancelled || _isClosed)
            return _isCancelled ? "run_cancelled" : "run_already_closed";
        if (definition == _definition)
            return null;
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
            _allotments[c.AllotmentId] = (c.PartnershipId, Over is null && (c.IsHistory || c.At < EntryEnd) && FreeSeatsIn(null) >= c.Seats ? c.Seats : 0, false, c.IsHistory);
        return null;
    }

    private string? ReturnSeats(ReturnBlockSeats c)
    {
        if (!_allotments.TryGetValue(c.AllotmentId, out var allotment) || allotment.Seats == 0 || allotment.Returned)
            return null;
        var others = _allotments.Any(other => other.Key != c.AllotmentId && other.Value.Partner == allotment.Partner && other.Value is { Seats: > 0, Returned: false });
        if (!others)
            Dissolve(InLine(allotment.Partner), c.At);
        // Free seats are returned; a block that others still use keeps the rest.
        var free = Math.Min(allotment.Seats, FreeSeatsIn(allotment.Partner));
        _allotments[c.AllotmentId] = allotment with { Seats = allotment.Seats - free, Returned = true };
        return null;
    }

    private string? CloseEntry(DateTimeOffset at)
    {
        if (at < EntryEnd)
            return "not_due";
        EndEntry(history: false);
        return null;
    }

    private void EndEntry(bool history)
    {
        foreach (var offered in _entries.Where(entry => entry.Status == EnrolmentStatus.Offered).ToList())
            Put(Expired(offered));
        Dissolve(_entries.Where(entry => entry.Waits), EntryEnd);
        ReturnAll(history);
    }

    private void ReturnAll(bool history)
    {
        foreach (var (id, allotment) in _allotments.Where(item => history || !item.Value.History).ToList())
        {
            // The block keeps what another allotment still assigns.
            var free = allotment.Returned ? 0 : Math.Min(allotment.Seats, FreeSeatsIn(allotment.Partner));
            _allotments[id] = allotment with { Seats = allotment.Seats - free, Returned = allotment.Returned || allotment.Seats > 0 };
        }
    }

    private void Dissolve(IEnumerable<Entry> waiting, DateTimeOffset at)
    {
        foreach (var entry in waiting.ToList())
            Put(entry.Become(EnrolmentStatus.NotPlaced, entry.NotBefore(at)));
    }

    private string? CancelRun(DateTimeOffset at)
    {
        if (_isCancelled)
            return null;
        if (Over is { } over)
            return over;
        if (at >= Ended)
            return "run_ended";
        _isCancelled = true;
        foreach (var entry in _entries.Where(entry => entry.IsLive && entry.Transfer is null).ToList())
            Put(entry.Become(EnrolmentStatus.Cancelled, entry.NotBefore(at)));
        ReturnAll(history: true);
        return null;
    }

    private string? CloseRun(CloseCourseRun c)
    {
        if (_isClosed)
            return null;
        if (Over is { } over)
            return over;
        if (c.At < Ended)
            return "run_not_ended";
        if (_entries.Exists(entry => entry.Transfer is not null))
            return "transfer_in_progress";
        if (_entries.Exists(entry => entry.TakesPart && !c.WithoutResult.Contains(entry.Learner)))
            return "results_missing";
        _isClosed = true;
        EndEntry(history: true);
        foreach (var entry in _entries.Where(entry => entry.TakesPart).ToList())
            Put(entry.Become(EnrolmentStatus.NoResult, entry.NotBefore(c.At)));
        return null;
    }

    private string? DeleteDraft()
    {
        if (!_isDeleted && !_isDraft)
            return "run_published";
        _isDeleted = true;
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
        if (last.Transfer is null && c.At >= Ended)
            return "run_ended";
        return last.Transfer is null ? Step(c.TransferId, TransferStep.Requested, last with { Transfer = c.TransferId }) : "transfer_in_progress";
    }

    private string? Hold(HoldSeat c, Entry? last)
    {
        if (_transfers.ContainsKey(c.TransferId))
            return null;
        var alreadyThere = last is { IsLive: true } or { Status: EnrolmentStatus.Completed };
        var seat = FreeSeatsIn(null) > 0 || last is { RetainsSeat: true, Part: null };
        if (Over is not null || alreadyThere || c.At < _definition.EnrolmentOpensAt || c.At >= EntryEnd || !c.Eligible || !seat)
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
            ? Step(c.TransferId, TransferStep.Arrived, last.Become(_isCancelled ? EnrolmentStatus.Cancelled : EnrolmentStatus.Enrolled, last.NotBefore(c.At)))
            : "no_transfer";
    }

    private string? Cancel(CancelTransfer c, Entry last)
    {
        if (Stands(c.TransferId, TransferStep.Left))
            return "already_transferred";
        if (!Stands(c.TransferId, TransferStep.Requested))
            return null;
        return Step(c.TransferId, TransferStep.Cancelled, _isCancelled ? last.Become(EnrolmentStatus.Cancelled, last.NotBefore(c.At)) : last with { Transfer = null });
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
