using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Domain.Tests.Partnerships;

/// <summary>Provides an agreement of a university in Ha Noi and a company, through 2026.</summary>
public abstract class PartnershipSpecification : Specification<Partnership, PartnershipCommand, PartnershipEvent>
{
    protected static readonly Guid PartnershipId = Numbered(0xC1);
    protected static readonly Guid PledgeId = Numbered(0xC2);
    protected static readonly Guid RunId = Numbered(0xB1);
    protected static readonly Guid Allotment = Numbered(0xD1);

    protected static readonly PartnershipDefinition Agreement =
        new(new LocalizedText(En: "Robotics talent"), [Hanoi, Company], new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    protected static readonly Pledge Seats = new(PledgeId, PledgeKind.Seats, 10, Company);

    protected static readonly PartnershipEvent Drafted = new PartnershipDrafted(PartnershipId, Agreement);
    protected static readonly PartnershipEvent Proposed = new PartnershipProposed();
    protected static readonly PartnershipEvent Activated = new PartnershipActivated();

    protected static IEnumerable<PartnershipEvent> Active =>
        [Drafted, Proposed, new PartnershipSigned(Hanoi), new PartnershipSigned(Company), Activated, new PledgeMade(Seats)];

    protected static RequestAllotment Allot(int amount, Guid? allotment = null) =>
        new(Representative, allotment ?? Allotment, PledgeId, RunId, Hanoi, amount);

    protected static PartnershipEvent Requested(int amount, Guid? allotment = null) =>
        new AllotmentRequested(allotment ?? Allotment, PledgeId, RunId, amount);
}
