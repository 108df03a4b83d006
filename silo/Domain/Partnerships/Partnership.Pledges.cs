using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Partnerships;

public sealed partial record Partnership
{
    private Decision<PartnershipEvent> Pledge(MakePledge command)
    {
        if (Rights.Needs(command, command.InstitutionId) is { } refusal)
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
        if (NeedsParty(command) is { } refusal)
            return refusal;
        if (Allotments.TryGetValue(command.AllotmentId, out var known))
        {
            var same = known.PledgeId == command.PledgeId && known.CourseRunId == command.CourseRunId && known.Amount == command.Amount;
            return same ? Decision<PartnershipEvent>.Nothing : Definitions.AlreadyExists;
        }

        if (!Status.MayAllot() || IsOver(command.At))
            return WrongStatus;
        if (!Pledges.TryGetValue(command.PledgeId, out var pledge))
            return UnknownPledge;
        if (!Definition!.Parties.Contains(command.RunInstitutionId))
            return new Refusal("not_a_party", "courseRunId");
        if (command.Amount < 1)
            return new Refusal("out_of_range", "amount");
        if (AllottedOf(command.PledgeId) + (long)command.Amount > pledge.Amount)
            return PledgeExhausted;
        return new AllotmentRequested(command.AllotmentId, command.PledgeId, command.CourseRunId, command.Amount);
    }

    private Decision<PartnershipEvent> Confirm(ConfirmAllotment command) => (StepOf(command, command.AllotmentId), Allotments.GetValueOrDefault(command.AllotmentId)?.Status) switch
    {
        ({ } refusal, _) => refusal,
        (_, AllotmentStatus.Requested) => new AllotmentConfirmed(command.AllotmentId),
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

    private Refusal? StepOf(PartnershipCommand command, Guid allotmentId) =>
        Rights.Needs(command) ?? (Allotments.ContainsKey(allotmentId) ? null : UnknownAllotment);
}
