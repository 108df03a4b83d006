using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

internal sealed partial class ReferenceRun
{
    private string? Try(CourseRunCommand command) => command switch
    {
        Enrol c => Enrol(c, Find(c.LearnerId)),
        Nominate c => Nominate(c),
        Withdraw c => Withdraw(c, Find(c.LearnerId)),
        AcceptOffer c => Accept(c.At, Find(c.LearnerId)),
        DeclineOffer c => Decline(c.At, Find(c.LearnerId)),
        ExpireOffer c => Expire(c.At, Find(c.LearnerId)),
        SuspendEnrolment c => Suspend(c.At, Find(c.LearnerId)),
        ReinstateEnrolment c => Reinstate(c.At, Find(c.LearnerId)),
        RecordResult c => Record(c, Find(c.LearnerId)),
        ChangeEligibility c => Change(c, Find(c.LearnerId)),
        ReviseCourseRun c => Revise(c.Definition),
        PublishCourseRun => Publish(),
        ReserveBlock c => Reserve(c),
        ReturnBlockSeats c => ReturnSeats(c),
        CloseEntry c => CloseEntry(c.At),
        CancelCourseRun c => CancelRun(c.At),
        CloseCourseRun c => CloseRun(c),
        DeleteCourseRunDraft => DeleteDraft(),
        MoveOut c => MoveOut(c, Find(c.LearnerId)),
        _ => TryTransfer(command),
    };

    private string? Nominate(Nominate c)
    {
        if (!c.HasAgreed)
            return "not_nominable";
        if (!c.IsInForce)
            return "agreement_not_in_force";
        return Enrol(new Enrol(c.Context, c.LearnerId, PartnershipId: c.PartnershipId, Eligible: c.Eligible, IsSeatedElsewhere: c.IsSeatedElsewhere), Find(c.LearnerId), isNomination: true);
    }

    private string? Enrol(Enrol c, Entry? last, bool isNomination = false)
    {
        if (Over is { } over)
            return over;
        if (last?.Status == EnrolmentStatus.Held)
            return "transfer_in_progress";
        var at = c.EffectiveAt ?? last?.NotBefore(c.At) ?? c.At;
        if (last?.IsLive == true && !Lapsed(last, at))
            return null;
        if (last?.Status == EnrolmentStatus.Completed)
            return "already_completed";
        if (at < last?.Since)
            return "effective_backwards";
        if (c.OverrideReason is null && (Closed(c) ?? (c.Eligible ? null : "not_eligible")) is { } refusal)
            return refusal;
        if (c.PartnershipId is { } partner && !IsGivenOut(partner))
            return "no_allotment";
        if (!c.IsInForce && c.EffectiveAt is null)
            return "agreement_not_in_force";
        last = Vacated(last, c);

        var next = new Entry(c.LearnerId, EnrolmentStatus.Enrolled, (last?.Attempt ?? 0) + 1, c.PartnershipId, at, Nominated: isNomination);
        if (FreeSeatsIn(next.Part) > 0 || (last is { RetainsSeat: true } && last.Part == next.Part))
        {
            if (c is { IsSeatedElsewhere: true, EffectiveAt: null })
                return "already_in_course";
            if (isNomination)
                next = next with { Status = EnrolmentStatus.Offered, Until = Min(at.AddHours(_definition.OfferHours ?? 168), EntryEnd) };
        }
        else
        {
            if (_definition.Capacity == 0)
                return "run_closed";
            if (at >= EntryEnd || _entries.Count(entry => entry.Waits) >= _definition.WaitlistLimit)
                return "run_full";
            next = next with { Status = EnrolmentStatus.Waitlisted, Line = ++_line };
        }

        Put(next);
        return null;
    }

    /// <summary>Gives a seat that the learner loses permanently to the next on the waitlist before the learner joins it.</summary>
    private Entry? Vacated(Entry? last, Enrol c)
    {
        if (last?.Status == EnrolmentStatus.Offered)
            Put(Expired(last));
        else if (last is { RetainsSeat: true, Part: { } block } && block != c.PartnershipId && !IsGivenOut(block))
            Put(last with { Status = EnrolmentStatus.Expired });
        else
            return last;
        GiveAwayWhatIsFree(c.At);
        return Find(c.LearnerId);
    }

    private string? Closed(Enrol c)
    {
        if (c.EffectiveAt is not null)
            return null;
        if (c.At < _definition.EnrolmentOpensAt)
            return "window_not_open";
        if (c.Actor.Role is Role.Learner or Role.CompanyRepresentative && c.At >= _definition.EnrolmentClosesAt)
            return "window_closed";
        if (c.At < EntryEnd)
            return null;
        return _definition.EntryClosesAt is null && c.At >= _definition.EnrolmentClosesAt ? "window_closed" : "entry_closed";
    }

    private string? MoveOut(MoveOut c, Entry? last)
    {
        if (last is null || !(last.TakesPart || last.Status == EnrolmentStatus.Offered))
            return null;
        return last.Transfer is null ? Done(last.Become(EnrolmentStatus.Transferred, last.NotBefore(c.At))) : "transfer_in_progress";
    }

    private string? Withdraw(Withdraw c, Entry? last)
    {
        if (last is null)
            return "not_enrolled";
        if (last.Status is EnrolmentStatus.Completed or EnrolmentStatus.Failed)
            return "already_finished";
        if (!last.IsLive)
            return null;
        if (last.Transfer is not null)
            return "transfer_in_progress";
        var at = c.EffectiveAt ?? last.NotBefore(c.At);
        if (at < last.Since)
            return "effective_backwards";
        if (Lapsed(last, at))
            return Done(Expired(last));
        return c.EffectiveAt is null && last.TakesPart && at >= Ended ? "run_ended" : Done(last.Become(EnrolmentStatus.Withdrawn, at));
    }

    private string? Accept(DateTimeOffset at, Entry? last) => last?.Status switch
    {
        EnrolmentStatus.Enrolled => null,
        EnrolmentStatus.Expired => "offer_expired",
        EnrolmentStatus.Offered => Lapsed(last, at) ? "offer_expired" : Done(last.Become(EnrolmentStatus.Enrolled, last.NotBefore(at))),
        _ => "no_offer",
    };

    private string? Decline(DateTimeOffset at, Entry? last) => last?.Status switch
    {
        EnrolmentStatus.Withdrawn => null,
        EnrolmentStatus.Expired => "offer_expired",
        EnrolmentStatus.Offered => Lapsed(last, at) ? "offer_expired" : Done(last.Become(EnrolmentStatus.Withdrawn, last.NotBefore(at))),
        _ => "no_offer",
    };

    private string? Expire(DateTimeOffset at, Entry? last)
    {
        if (last?.Status != EnrolmentStatus.Offered)
            return null;
        return Lapsed(last, at) ? Done(Expired(last)) : "not_due";
    }

    private string? Suspend(DateTimeOffset at, Entry? last)
    {
        if (last?.Status == EnrolmentStatus.Suspended)
            return null;
        if (last?.Transfer is not null)
            return "transfer_in_progress";
        return last?.Status == EnrolmentStatus.Enrolled ? Done(last.Become(EnrolmentStatus.Suspended, last.NotBefore(at))) : "not_enrolled";
    }

    private string? Reinstate(DateTimeOffset at, Entry? last) => last?.Status switch
    {
        EnrolmentStatus.Enrolled => null,
        EnrolmentStatus.Suspended => Done(last.Become(EnrolmentStatus.Enrolled, last.NotBefore(at))),
        _ => "not_enrolled",
    };

    private string? Record(RecordResult c, Entry? last)
    {
        var learning = last is not null && (last.TakesPart || last.RetainsSeat || last.Status == EnrolmentStatus.Completed);
        if (last is null || !(learning || (last.Status == EnrolmentStatus.Withdrawn && c.EffectiveAt is not null)))
            return "not_enrolled";
        if (last.Transfer is not null)
            return "transfer_in_progress";
        var result = c.Passed ? EnrolmentStatus.Completed : EnrolmentStatus.Failed;
        if (last.Status == result && last.Grade == c.Grade)
            return null;
        if ((last.RetainsSeat || last.Status == EnrolmentStatus.Completed) && c.ReasonCode is null)
            return "required";
        var at = c.EffectiveAt ?? last.NotBefore(c.At);
        if (at < Started)
            return "run_not_started";
        if (at < last.Since)
            return "effective_backwards";
        if (!last.HasSeat && FreeSeatsIn(last.Part) <= 0)
            return "run_full";
        return Done(last.Become(result, at) with { Grade = c.Grade });
    }

    private string? Change(ChangeEligibility c, Entry? last) =>
        last is { Waits: true } && last.Eligible != c.Eligible ? Done(last with { Eligible = c.Eligible, Skipped = false }) : null;

    private string? Done(Entry entry)
    {
        Put(entry);
        return null;
    }
}
