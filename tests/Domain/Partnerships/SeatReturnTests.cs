using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Domain.Tests.Partnerships;

public sealed class SeatReturnTests : Specification<Partnership, PartnershipCommand, PartnershipEvent>
{
    private static readonly Guid PartnershipId = Numbered(0xC1);
    private static readonly Guid Allotment = Numbered(0xD1);
    private static readonly Guid RunId = Numbered(0xB1);
    private static readonly Pledge Pledge = new(Numbered(0xC2), PledgeKind.Seats, 5, Company);

    private static PartnershipEvent[] Active(DateOnly? startsOn = null) =>
    [
        new PartnershipDrafted(PartnershipId, new PartnershipDefinition(new LocalizedText(En: "Robotics"), [Hanoi, Company], startsOn ?? new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31))),
        new PartnershipProposed(), new PartnershipSigned(Hanoi), new PartnershipSigned(Company), new PartnershipActivated(), new PledgeMade(Pledge),
    ];

    private static PartnershipEvent[] Confirmed(DateTimeOffset? releaseAt = null) =>
        [.. Active(), new AllotmentRequested(Allotment, Pledge.PledgeId, RunId, 5, releaseAt), new AllotmentConfirmed(Allotment)];

    private static RequestAllotment Request(DateTimeOffset? releaseAt = null) => new(Representative, Allotment, Pledge.PledgeId, RunId, Hanoi, 5, releaseAt);

    [Fact]
    public void Nothing_is_allotted_before_the_agreement_starts() =>
        Given(Active(new DateOnly(2026, 3, 11))).When(Request()).ThenRefused("agreement_not_in_force");

    [Fact]
    public void The_end_of_the_agreement_returns_every_allotment() =>
        Given(Confirmed()).When(new EndPartnership(Administrator)).Then(new PartnershipEnded(true), new AllotmentReturnRequested(Allotment, "agreement_ended"));

    [Fact]
    public void The_pledge_regains_what_the_run_returned()
    {
        var returned = Given(Confirmed()).After(new EndPartnership(Administrator)).When(new ReturnSeats(Platform, Allotment, 3)).Then(new AllotmentSeatsReturned(Allotment, 3));

        Assert.Equal(2, returned.State.AllottedOf(Pledge.PledgeId));
        returned.When(new ReturnSeats(Platform, Allotment, 5)).Then(new AllotmentSeatsReturned(Allotment, 2));
        returned.When(new ReturnSeats(Platform, Allotment, 2)).ThenNothing();
        returned.When(new ReturnSeats(Platform, Allotment, 6)).ThenRefused("out_of_range", "total");
    }

    [Fact]
    public void Either_side_returns_seats_at_any_time_and_nobody_else()
    {
        Given(Confirmed()).When(new RequestSeatReturn(Representative, Allotment)).Then(new AllotmentReturnRequested(Allotment));
        Given(Confirmed()).When(new RequestSeatReturn(Administrator, Allotment)).Then(new AllotmentReturnRequested(Allotment));
        Given(Confirmed()).When(new RequestSeatReturn(KoreanAdministrator, Allotment)).ThenRefused("other_institution");
        Given([.. Active(), new AllotmentRequested(Allotment, Pledge.PledgeId, RunId, 5)]).When(new RequestSeatReturn(Representative, Allotment)).ThenRefused("wrong_status");
    }

    [Fact]
    public void The_platform_returns_seats_at_the_release_date()
    {
        var due = Now.AddDays(9);

        Given(Confirmed(due)).When(new RequestSeatReturn(Platform.On(due.AddTicks(-1)), Allotment)).ThenRefused("not_due");
        Given(Confirmed(due)).When(new RequestSeatReturn(Platform.On(due), Allotment)).Then(new AllotmentReturnRequested(Allotment));
        Given(Confirmed()).When(new RequestSeatReturn(Platform, Allotment)).ThenRefused("not_due");
    }

    [Fact]
    public void A_release_date_lies_ahead()
    {
        Given(Active()).When(Request(Now)).ThenRefused("effective_in_past", "releaseAt");
        Given(Active()).When(Request(Now.AddDays(1))).Then(new AllotmentRequested(Allotment, Pledge.PledgeId, RunId, 5, Now.AddDays(1)));
    }
}
