using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class BlockTests : CourseRunSpecification
{
    private static readonly Guid OtherAllotment = Numbered(0xD2);

    [Fact]
    public void Seats_of_the_open_part_are_set_aside_for_a_partnership() =>
        Given(Scheduled(capacity: 3)).When(new ReserveBlock(Platform, Allotment, Partner, 2)).Then(Block(2));

    [Fact]
    public void More_seats_than_the_open_part_has_are_refused_for_good() =>
        Given(Scheduled(capacity: 3), Enrolled(An))
            .When(new ReserveBlock(Platform, Allotment, Partner, 3))
            .Then(new BlockRefused(Allotment, Partner, "not_enough_seats"));

    [Fact]
    public void A_refused_block_stays_refused_when_seats_become_free() =>
        Given(Scheduled(capacity: 3), Enrolled(An))
            .After(new ReserveBlock(Platform, Allotment, Partner, 3), new Withdraw(Registrar, An))
            .When(new ReserveBlock(Platform, Allotment, Partner, 3)).ThenNothing();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_block_has_at_least_one_seat(int seats) =>
        Given(Scheduled()).When(new ReserveBlock(Platform, Allotment, Partner, seats)).ThenRefused("out_of_range", "seats");

    [Fact]
    public void The_open_part_never_takes_a_reserved_seat() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(An)).When(new Enrol(Registrar, Binh)).Then(Waitlisted(Binh, position: 1));

    [Fact]
    public void A_block_never_takes_an_open_seat() =>
        Given(Scheduled(capacity: 3), Block(1), Enrolled(An, partnership: Partner))
            .When(new Enrol(Registrar, Binh, PartnershipId: Partner)).Then(Waitlisted(Binh, position: 1, partnership: Partner));

    [Fact]
    public void Each_part_promotes_its_own_line() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(An), Waitlisted(Binh, 1), Enrolled(Chi, partnership: Partner), Waitlisted(Dung, 1, partnership: Partner))
            .When(new Withdraw(Registrar, Chi))
            .Then(new EnrolmentWithdrawn(Chi, Now, Late: false), new LearnerPromoted(Dung, Now));

    [Fact]
    public void A_second_allotment_adds_to_the_block_and_promotes_who_waits_for_it() =>
        Given(Scheduled(capacity: 3), Block(1), Enrolled(An, partnership: Partner), Waitlisted(Binh, 1, partnership: Partner))
            .When(new ReserveBlock(Platform, OtherAllotment, Partner, 1))
            .Then(Block(1, OtherAllotment), new LearnerPromoted(Binh, Now));

    [Fact]
    public void Seats_that_nobody_took_go_back_to_the_open_part_and_promote_there() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(An), Waitlisted(Binh, 1))
            .When(new ReturnBlockSeats(Platform, Allotment))
            .Then(new BlockSeatsReturned(Allotment, Partner, 1), new LearnerPromoted(Binh, Now));

    [Fact]
    public void Seated_learners_stay_when_the_rest_goes_back() =>
        Given(Scheduled(capacity: 3), Block(2), Enrolled(An, partnership: Partner))
            .When(new ReturnBlockSeats(Platform, Allotment)).Then(new BlockSeatsReturned(Allotment, Partner, 1));

    [Fact]
    public void A_seat_that_becomes_free_later_follows_and_serves_the_open_line() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(An, partnership: Partner), Enrolled(Binh), Waitlisted(Chi, 1))
            .After(new ReturnBlockSeats(Platform, Allotment))
            .When(new Withdraw(Registrar, An))
            .Then(new EnrolmentWithdrawn(An, Now, Late: false), new BlockSeatsReturned(Allotment, Partner, 1), new LearnerPromoted(Chi, Now));

    [Fact]
    public void Learners_who_wait_for_a_block_that_goes_back_are_not_placed() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(An, partnership: Partner), Waitlisted(Binh, 1, partnership: Partner))
            .When(new ReturnBlockSeats(Platform, Allotment))
            .Then(new LearnerNotPlaced(Binh, Now), new BlockSeatsReturned(Allotment, Partner, 0));

    [Fact]
    public void Nobody_enters_a_block_that_goes_back() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(An, partnership: Partner)).After(new ReturnBlockSeats(Platform, Allotment))
            .When(new Enrol(Registrar, Binh, PartnershipId: Partner)).ThenRefused("no_allotment", "partnershipId");

    [Fact]
    public void A_block_that_another_allotment_still_fills_keeps_its_line() =>
        Given(Scheduled(capacity: 3), Block(1), Block(1, OtherAllotment), Enrolled(An, partnership: Partner), Enrolled(Binh, partnership: Partner), Waitlisted(Chi, 1, partnership: Partner))
            .After(new ReturnBlockSeats(Platform, Allotment))
            .When(new Withdraw(Registrar, An)).Then(new EnrolmentWithdrawn(An, Now, Late: false), new LearnerPromoted(Chi, Now));

    [Fact]
    public void Returned_seats_are_not_reserved_again_by_a_late_repeat() =>
        Given(Scheduled(capacity: 2), Block(1)).After(new ReturnBlockSeats(Platform, Allotment))
            .When(new ReserveBlock(Platform, Allotment, Partner, 1)).ThenNothing();

    [Fact]
    public void A_run_that_can_no_longer_be_entered_gives_no_block() =>
        Given(Scheduled()).When(new ReserveBlock(Platform.On(Closes), Allotment, Partner, 1)).Then(new BlockRefused(Allotment, Partner, "entry_closed"));

    [Fact]
    public void The_close_of_the_entry_returns_what_nobody_took() =>
        Given(Scheduled(capacity: 3), Block(2), Enrolled(An, partnership: Partner))
            .When(new CloseEntry(Platform.On(Closes))).Then(new BlockSeatsReturned(Allotment, Partner, 1));

    [Fact]
    public void Nobody_enrols_under_an_agreement_that_is_not_in_force() =>
        Given(Scheduled(), Block(1)).When(new Enrol(Registrar, An, PartnershipId: Partner, IsInForce: false)).ThenRefused("agreement_not_in_force", "partnershipId");

    [Fact]
    public void Who_names_a_partnership_without_seats_here_is_refused() =>
        Given(Scheduled()).When(new Enrol(Registrar, An, PartnershipId: Partner)).ThenRefused("no_allotment", "partnershipId");

    [Fact]
    public void A_run_without_capacity_gives_any_block() =>
        Given(Scheduled(capacity: null)).When(new ReserveBlock(Platform, Allotment, Partner, 1_000)).Then(Block(1_000));
}
