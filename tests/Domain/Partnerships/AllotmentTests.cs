using AiTalent.Domain.Partnerships;

namespace AiTalent.Domain.Tests.Partnerships;

public sealed class AllotmentTests : PartnershipSpecification
{
    private static readonly Guid Second = Numbered(0xD2);

    [Fact]
    public void A_party_pledges_seats() =>
        Given(Drafted).When(new MakePledge(Representative, PledgeId, PledgeKind.Seats, 10, Company)).Then(new PledgeMade(Seats));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1_000_001)]
    public void A_pledge_is_of_at_least_one_and_at_most_a_million(int amount) =>
        Given(Drafted).When(new MakePledge(Representative, PledgeId, PledgeKind.Seats, amount, Company)).ThenRefused("out_of_range", "amount");

    [Fact]
    public void Another_pledge_under_the_same_id_is_refused() =>
        Given(Active).When(new MakePledge(Representative, PledgeId, PledgeKind.Seats, 11, Company)).ThenRefused("already_exists", "id");

    [Fact]
    public void Nobody_pledges_for_another() =>
        Given(Drafted).When(new MakePledge(Representative, PledgeId, PledgeKind.Seats, 10, Hanoi)).ThenRefused("other_institution");

    [Fact]
    public void A_part_of_a_pledge_is_set_aside_for_a_run() => Given(Active).When(Allot(10)).Then(Requested(10));

    [Fact]
    public void Never_more_is_allotted_than_was_pledged() =>
        Given([.. Active, Requested(7)]).When(Allot(4, Second)).ThenRefused("pledge_exhausted", "amount");

    [Fact]
    public void The_largest_amount_does_not_wrap_around() =>
        Given([.. Active, Requested(7)]).When(Allot(int.MaxValue, Second)).ThenRefused("pledge_exhausted", "amount");

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void An_allotment_is_of_at_least_one(int amount) => Given(Active).When(Allot(amount)).ThenRefused("out_of_range", "amount");

    [Fact]
    public void Another_allotment_under_the_same_id_is_refused() =>
        Given([.. Active, Requested(7)]).When(Allot(3)).ThenRefused("already_exists", "id");

    [Fact]
    public void Only_an_active_partnership_allots() =>
        Given(Drafted, new PledgeMade(Seats)).When(Allot(1)).ThenRefused("wrong_status");

    [Fact]
    public void Only_what_was_pledged_is_allotted() =>
        Given(Active).When(Allot(1) with { PledgeId = Second }).ThenRefused("unknown_pledge", "pledgeId");

    [Fact]
    public void Only_to_a_run_of_a_party() =>
        Given(Active).When(Allot(1) with { RunInstitutionId = Seoul }).ThenRefused("not_a_party", "courseRunId");

    [Fact]
    public void It_is_confirmed_when_the_run_has_reserved_the_seats() =>
        Given([.. Active, Requested(4)]).When(new ConfirmAllotment(Platform, Allotment)).Then(new AllotmentConfirmed(Allotment));

    [Fact]
    public void It_goes_back_to_the_pledge_when_the_run_has_no_seats()
    {
        var after = Given([.. Active, Requested(10)]).When(new ReturnAllotment(Platform, Allotment, "not_enough_seats"))
            .Then(new AllotmentReturned(Allotment, "not_enough_seats"));

        Assert.Equal(0, after.State.AllottedOf(PledgeId));
        after.When(Allot(10, Second)).Then(Requested(10, Second));
    }

    [Fact]
    public void What_was_returned_is_not_confirmed_and_the_other_way_round()
    {
        Given([.. Active, Requested(4), new AllotmentReturned(Allotment, "not_enough_seats")])
            .When(new ConfirmAllotment(Platform, Allotment)).ThenRefused("wrong_status");
        Given([.. Active, Requested(4), new AllotmentConfirmed(Allotment)])
            .When(new ReturnAllotment(Platform, Allotment, "not_enough_seats")).ThenRefused("wrong_status");
    }

    [Fact]
    public void An_unknown_allotment_has_no_steps() =>
        Given(Active).When(new ConfirmAllotment(Platform, Allotment)).ThenRefused("unknown_allotment");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_partnership_that_ended_makes_no_new_allotments_or_pledges(bool early)
    {
        var ended = Given([.. Active, new PartnershipEnded(early)]);

        ended.When(Allot(1)).ThenRefused("wrong_status");
        ended.When(new MakePledge(Representative, Second, PledgeKind.Seats, 1, Company)).ThenRefused("wrong_status");
    }

    [Fact]
    public void The_rule_and_not_the_sweep_decides_that_its_time_is_over()
    {
        var lastInstant = Representative.On(new DateTimeOffset(2026, 12, 31, 16, 59, 59, TimeSpan.Zero));
        var over = lastInstant.On(lastInstant.At.AddSeconds(1));

        Given(Active).When(Allot(1) with { Context = lastInstant }).Then(Requested(1));
        Given(Active).When(Allot(1) with { Context = over }).ThenRefused("wrong_status");
        Given(Active).When(new MakePledge(over, Second, PledgeKind.Seats, 1, Company)).ThenRefused("wrong_status");
    }

    [Fact]
    public void What_was_requested_before_the_end_still_comes_to_its_end() =>
        Given([.. Active, Requested(4), new PartnershipEnded(Early: true)])
            .When(new ConfirmAllotment(Platform, Allotment)).Then(new AllotmentConfirmed(Allotment), new AllotmentReturnRequested(Allotment, "agreement_ended"));
}
