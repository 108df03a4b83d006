using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Partnerships;

public sealed partial record Partnership
{
    private Decision<PartnershipEvent> Draft(DraftPartnership command)
    {
        var definition = command.Definition.Cleaned();
        if ((Authorization.RequireAny(command, definition.Parties) ?? definition.Check()) is { } refusal)
            return refusal;
        if (First is null)
            return new PartnershipDrafted(command.PartnershipId, definition);
        return definition == First ? Decision<PartnershipEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<PartnershipEvent> Revise(RevisePartnership command)
    {
        var definition = command.Definition.Cleaned();
        if ((NeedsParty(command) ?? definition.Check()) is { } refusal)
            return refusal;
        if (definition == Definition)
            return Decision<PartnershipEvent>.Nothing;
        if (Pledges.Values.Any(pledge => !definition.Parties.Contains(pledge.InstitutionId)))
            return new Refusal("party_has_pledged", "parties");
        if (Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale)
            return stale;
        return Status.CanBeRevised() ? new PartnershipRevised(definition) : WrongStatus;
    }

    private Decision<PartnershipEvent> Propose(ProposePartnership command) => (NeedsParty(command), Status) switch
    {
        ({ } refusal, _) => refusal,
        (_, PartnershipStatus.Draft) => new PartnershipProposed(),
        (_, PartnershipStatus.Proposed or PartnershipStatus.Active) => Decision<PartnershipEvent>.Nothing,
        _ => WrongStatus,
    };

    private Decision<PartnershipEvent> Sign(SignPartnership command)
    {
        if (Authorization.Require(command, command.InstitutionId) is { } refusal)
            return refusal;
        if (!Definition!.Parties.Contains(command.InstitutionId))
            return NotAParty;
        if (SignedBy.Contains(command.InstitutionId))
            return Decision<PartnershipEvent>.Nothing;
        if (!Status.CanBeSigned())
            return WrongStatus;
        var signed = new PartnershipSigned(command.InstitutionId);
        return SignedBy.Count + 1 == Definition.Parties.Count
            ? Decision<PartnershipEvent>.Accept(signed, new PartnershipActivated())
            : signed;
    }

    private Decision<PartnershipEvent> End(EndPartnership command)
    {
        if (NeedsParty(command) is { } refusal)
            return refusal;
        if (Status.IsOver())
            return Decision<PartnershipEvent>.Nothing;
        if (!command.Early && !IsOver(command.At))
            return new Refusal("not_due");
        ImmutableArray<PartnershipEvent> events =
            [new PartnershipEnded(command.Early), .. Allotments.Values.Where(CanReturn).OrderBy(allotment => allotment.AllotmentId).Select(Returning)];
        return Decision<PartnershipEvent>.Accept(events);
    }

    private static bool CanReturn(Allotment allotment) => allotment is { Status: AllotmentStatus.Confirmed, IsReturning: false };

    private static AllotmentReturnRequested Returning(Allotment allotment) => new(allotment.AllotmentId, "agreement_ended");

    /// <summary>True if the last day has passed. The rule decides this, not the sweep.</summary>
    private bool IsOver(DateTimeOffset at) =>
        Status.IsOver() || Definition!.EndsOn < NationalDay.Of(at);

    private Refusal? NeedsParty(PartnershipCommand command) =>
        Authorization.RequireAny(command, Definition!.Parties);
}
