using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Partnerships;

public sealed partial record Partnership
{
    private Decision<PartnershipEvent> Pledge(MakePledge command)
    {
        if (Authorization.Require(command, command.InstitutionId) is { } refusal)
            return refusal;
        if (!Definition!.Parties.Contains(command.InstitutionId))
            return NotAParty;
        if (command.Amount is < 1 or > 1_000_000)
            return new Refusal("out_of_range", "amount");
        var pledge = new Pledge(command.PledgeId, command.Kind, command.Amount, command.InstitutionId);
        if (Pledges.TryGetValue(command.PledgeId, out var known))
            return known == pledge ? Decision<PartnershipEvent>.Nothing : Definitions.AlreadyExists;
        return IsOver(command.At) ? WrongStatus : new PledgeMade(pledge);
    }

    private Decision<PartnershipEvent> Request(RequestAllotment command)
    {
        if ((NeedsParty(command) ?? EffectiveTime.Check(command.Context, command.EffectiveAt)) is { } refusal)
            return refusal;
        var isHistory = command.EffectiveAt is not null;
        if (Allotments.TryGetValue(command.AllotmentId, out var known))
        {
            var same = known.PledgeId == command.PledgeId && known.CourseRunId == command.CourseRunId && known.Amount == command.Amount
                && known.ReleaseAt == command.ReleaseAt?.ToUniversalTime();
            return same ? Decision<PartnershipEvent>.Nothing : Definitions.AlreadyExists;
        }

        if (!Status.CanAllot() || IsOver(command.At))
            return WrongStatus;
        if (!isHistory && !IsInForce(command.At))
            return NotInForce;
        if (!Pledges.TryGetValue(command.PledgeId, out var pledge))
            return UnknownPledge;
        if (!Definition!.Parties.Contains(command.RunInstitutionId))
            return new Refusal("not_a_party", "courseRunId");
        if (command.Amount < 1)
            return new Refusal("out_of_range", "amount");
        if (AllottedOf(command.PledgeId) + (long)command.Amount > pledge.Amount)
            return PledgeExhausted;
        if (!isHistory && command.At >= command.EntryEndsAt)
            return new Refusal("entry_closed", "courseRunId");
        if (command.ReleaseAt <= command.At)
            return new Refusal("effective_in_past", "releaseAt");
        if (DateBounds.CheckHistory(command.ReleaseAt, "releaseAt") is { } outside)
            return outside;
        return new AllotmentRequested(command.AllotmentId, command.PledgeId, command.CourseRunId, command.Amount, command.ReleaseAt?.ToUniversalTime(), isHistory);
    }

    private Decision<PartnershipEvent> Confirm(ConfirmAllotment command) => (StepOf(command, command.AllotmentId), Allotments.GetValueOrDefault(command.AllotmentId)?.Status) switch
    {
        ({ } refusal, _) => refusal,
        (_, AllotmentStatus.Requested) => Status.IsOver()
            ? Decision<PartnershipEvent>.Accept(new AllotmentConfirmed(command.AllotmentId), Returning(Allotments[command.AllotmentId]))
            : new AllotmentConfirmed(command.AllotmentId),
        (_, AllotmentStatus.Confirmed) => Decision<PartnershipEvent>.Nothing,
        _ => WrongStatus,
    };

    private Decision<PartnershipEvent> Return(ReturnAllotment command) => (StepOf(command, command.AllotmentId), Allotments.GetValueOrDefault(command.AllotmentId)?.Status) switch
    {
        ({ } refusal, _) => refusal,
        (_, AllotmentStatus.Requested) => ReasonCode.Check(command.ReasonCode, "reason") is { } malformed
            ? malformed
            : new AllotmentReturned(command.AllotmentId, command.ReasonCode),
        (_, AllotmentStatus.Returned) => Decision<PartnershipEvent>.Nothing,
        _ => WrongStatus,
    };

    private Decision<PartnershipEvent> RequestReturn(RequestSeatReturn command)
    {
        if (NeedsParty(command) is { } refusal)
            return refusal;
        if (command.ReasonCode is { } reason && ReasonCode.Check(reason, "reason") is { } malformed)
            return malformed;
        if (!Allotments.TryGetValue(command.AllotmentId, out var allotment))
            return UnknownAllotment;
        if (allotment.IsReturning)
            return Decision<PartnershipEvent>.Nothing;
        if (command.Actor.Role == Role.System && !(command.At >= allotment.ReleaseAt))
            return new Refusal("not_due");
        return CanReturn(allotment) ? new AllotmentReturnRequested(command.AllotmentId, command.ReasonCode) : WrongStatus;
    }

    private Decision<PartnershipEvent> Return(ReturnSeats command)
    {
        if (StepOf(command, command.AllotmentId) is { } refusal)
            return refusal;
        var allotment = Allotments[command.AllotmentId];
        if (allotment.Status != AllotmentStatus.Confirmed)
            return WrongStatus;
        if (command.Total < 0 || command.Total > allotment.Amount)
            return new Refusal("out_of_range", "total");
        return command.Total > allotment.Returned
            ? new AllotmentSeatsReturned(command.AllotmentId, command.Total - allotment.Returned)
            : Decision<PartnershipEvent>.Nothing;
    }

    private Refusal? StepOf(PartnershipCommand command, Guid allotmentId) =>
        Authorization.Require(command) ?? (Allotments.ContainsKey(allotmentId) ? null : UnknownAllotment);
}
