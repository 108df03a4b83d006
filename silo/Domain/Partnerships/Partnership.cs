using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Partnerships;

/// <summary>Represents an agreement with its pledges and allotments. Invariant: pledged >= allotted.</summary>
public sealed partial record Partnership(
    Guid Id, PartnershipDefinition? First, PartnershipDefinition? Definition, int Revision, PartnershipStatus Status,
    ImmutableHashSet<Guid> SignedBy, ImmutableDictionary<Guid, Pledge> Pledges, ImmutableDictionary<Guid, Allotment> Allotments)
    : IAggregate<Partnership, PartnershipCommand, PartnershipEvent>
{
    public static readonly Refusal WrongStatus = new("wrong_status");
    public static readonly Refusal NotInForce = new("agreement_not_in_force");
    public static readonly Refusal NotAParty = new("not_a_party", "institutionId");
    public static readonly Refusal UnknownPledge = new("unknown_pledge", "pledgeId");
    public static readonly Refusal PledgeExhausted = new("pledge_exhausted", "amount");
    public static readonly Refusal UnknownAllotment = new("unknown_allotment");

    public static Partnership Initial() => new(
        Guid.Empty, null, null, 0, PartnershipStatus.Draft, [], ImmutableDictionary<Guid, Pledge>.Empty, ImmutableDictionary<Guid, Allotment>.Empty);

    /// <summary>Returns the amount allotted of a pledge: requested or confirmed, and not returned.</summary>
    public int AllottedOf(Guid pledgeId) =>
        Allotments.Values.Where(allotment => allotment.PledgeId == pledgeId).Sum(allotment => allotment.Allotted);

    /// <summary>
    /// True if seats can be allotted, nominated for or taken at this time: from the first day to the end.
    /// </summary>
    public bool IsInForce(DateTimeOffset at) => Status.CanAllot() && Definition!.StartsOn <= NationalDay.Of(at) && !IsOver(at);

    public static Decision<PartnershipEvent> Decide(Partnership state, PartnershipCommand command) => command switch
    {
        DraftPartnership draft => state.Draft(draft),
        _ when state.Definition is null => Definitions.NotFound,
        RevisePartnership revise => state.Revise(revise),
        ProposePartnership propose => state.Propose(propose),
        SignPartnership sign => state.Sign(sign),
        EndPartnership end => state.End(end),
        MakePledge pledge => state.Pledge(pledge),
        RequestAllotment request => state.Request(request),
        ConfirmAllotment confirm => state.Confirm(confirm),
        ReturnAllotment refused => state.Return(refused),
        RequestSeatReturn request => state.RequestReturn(request),
        ReturnSeats giveBack => state.Return(giveBack),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of partnerships."),
    };

    public static Partnership Evolve(Partnership state, PartnershipEvent @event) => @event switch
    {
        PartnershipDrafted e => state with { Id = e.PartnershipId, First = e.Definition, Definition = e.Definition, Revision = 1 },
        PartnershipRevised e => state with { Definition = e.Definition, Revision = state.Revision + 1, SignedBy = [], Status = PartnershipStatus.Draft },
        PartnershipProposed => state with { Status = PartnershipStatus.Proposed },
        PartnershipSigned e => state with { SignedBy = state.SignedBy.Add(e.InstitutionId) },
        PartnershipActivated => state with { Status = PartnershipStatus.Active },
        PartnershipEnded e => state with { Status = e.Early ? PartnershipStatus.Terminated : PartnershipStatus.Ended },
        PledgeMade e => state with { Pledges = state.Pledges.Add(e.Pledge.PledgeId, e.Pledge) },
        AllotmentRequested e => state with
        {
            Allotments = state.Allotments.Add(e.AllotmentId, new(e.AllotmentId, e.PledgeId, e.CourseRunId, e.Amount, AllotmentStatus.Requested, e.ReleaseAt, IsHistory: e.IsHistory)),
        },
        AllotmentConfirmed e => state.With(e.AllotmentId, allotment => allotment with { Status = AllotmentStatus.Confirmed }),
        AllotmentReturned e => state.With(e.AllotmentId, allotment => allotment with { Status = AllotmentStatus.Returned }),
        AllotmentReturnRequested e => state.With(e.AllotmentId, allotment => allotment with { IsReturning = true }),
        AllotmentSeatsReturned e => state.With(e.AllotmentId, allotment => allotment with { Returned = allotment.Returned + e.Seats }),
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of partnerships."),
    };

    private Partnership With(Guid allotmentId, Func<Allotment, Allotment> change) =>
        this with { Allotments = Allotments.SetItem(allotmentId, change(Allotments[allotmentId])) };
}
