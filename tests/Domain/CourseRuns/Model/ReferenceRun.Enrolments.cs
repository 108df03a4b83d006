using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

internal sealed partial class ReferenceRun
{
    private string? Try(CourseRunCommand command) => command switch
    {
        Enrol c => Enrol(c, Find(c.LearnerId)),
        Nominate c => c.HasAgreed
            ? Enrol(new Enrol(c.Context, c.LearnerId, PartnershipId: c.PartnershipId, Eligible: c.Eligible), Find(c.LearnerId))
            : "not_nominable",
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
        ReleaseBlock c => Release(c.AllotmentId),
        _ => TryTransfer(command),
    };

    private string? Enrol(Enrol c, Entry? last)
    {
        if (_isDraft)
            return "run_not_published";
        if (last?.Status == EnrolmentStatus.Held)
            return "transfer_in_progress";
        var at = c.EffectiveAt ?? last?.NotBefore(c.At) ?? c.At;
        if (last?.Lapsed(at) == true)
        {
            Put(last.Become(EnrolmentStatus.Expired, last.Until!.Value));
            GiveAwayWhatIsFree(c.At);
            last = Find(c.LearnerId);
        }

        if (last?.IsLive == true)
            return null;
        if (last?.Status == EnrolmentStatus.Completed)
            return "already_completed";
        if (at < last?.Since)
            return "effective_backwards";
        if (c.OverrideReason is null && (Window(at) ?? (c.Eligible ? null : "not_eligible")) is { } refusal)
            return refusal;
        if (c.PartnershipId is { } partner && SeatsOf(partner) == 0)
            return "no_allotment";

        var next = new Entry(c.LearnerId, EnrolmentStatus.Enrolled, (last?.Attempt ?? 0) + 1, c.PartnershipId, at);
        if (FreeIn(next.Part) == 0 && !(last?.Status == EnrolmentStatus.Failed && last.Part == next.Part))
        {
            if (_definition.Capacity == 0)
                return "run_closed";
            if (_entries.Count(entry => entry.Waits) >= _definition.WaitlistLimit)
                return "run_full";
            next = next with { Status = EnrolmentStatus.Waitlisted, Line = ++_line };
        }

        Put(next);
        return null;
    }

    private string? Window(DateTimeOffset at) =>
        at < _definition.EnrolmentOpensAt ? "window_not_open" : at >= _definition.EnrolmentClosesAt ? "window_closed" : null;

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
        return Done(last.Lapsed(at) ? last.Become(EnrolmentStatus.Expired, last.Until!.Value) : last.Become(EnrolmentStatus.Withdrawn, at));
    }

    private string? Accept(DateTimeOffset at, Entry? last) => last?.Status switch
    {
        EnrolmentStatus.Enrolled => null,
        EnrolmentStatus.Expired => "offer_expired",
        EnrolmentStatus.Offered => last.Lapsed(at) ? "offer_expired" : Done(last.Become(EnrolmentStatus.Enrolled, last.NotBefore(at))),
        _ => "no_offer",
    };

    private string? Decline(DateTimeOffset at, Entry? last) => last?.Status switch
    {
        EnrolmentStatus.Withdrawn => null,
        EnrolmentStatus.Expired => "offer_expired",
        EnrolmentStatus.Offered => last.Lapsed(at) ? "offer_expired" : Done(last.Become(EnrolmentStatus.Withdrawn, last.NotBefore(at))),
        _ => "no_offer",
    };

    private string? Expire(DateTimeOffset at, Entry? last)
    {
        if (last?.Status != EnrolmentStatus.Offered)
            return null;
        return last.Lapsed(at) ? Done(last.Become(EnrolmentStatus.Expired, last.Until!.Value)) : "not_due";
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
        var learning = last?.Status is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended or EnrolmentStatus.Completed or EnrolmentStatus.Failed;
        if (last is null || !(learning || (last.Status == EnrolmentStatus.Withdrawn && c.EffectiveAt is not null)))
            return "not_enrolled";
        if (last.Transfer is not null)
            return "transfer_in_progress";
        var result = c.Passed ? EnrolmentStatus.Completed : EnrolmentStatus.Failed;
        if (last.Status == result && last.Grade == c.Grade)
            return null;
        if (last.Status is EnrolmentStatus.Completed or EnrolmentStatus.Failed && c.ReasonCode is null)
            return "required";
        var at = c.EffectiveAt ?? last.NotBefore(c.At);
        if (at < last.Since)
            return "effective_backwards";
        if (!last.HasSeat && FreeIn(last.Part) <= 0)
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
