using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class AttemptTests : CourseRunSpecification
{
    [Fact]
    public void After_a_withdrawal_a_learner_applies_again() =>
        Given(Scheduled(), Enrolled(An), new EnrolmentWithdrawn(An, Now, Late: false)).When(new Enrol(Self(An), An)).Then(Enrolled(An, attempt: 2));

    [Fact]
    public void After_an_expired_offer_a_learner_applies_again() =>
        Given(Scheduled(capacity: 1, offerHours: 48), Waitlisted(An, 1), Offered(An), new OfferExpired(An, Now))
            .When(new Enrol(Self(An), An)).Then(Enrolled(An, attempt: 2));

    [Fact]
    public void After_a_failure_a_learner_applies_again() =>
        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, Passed: false, 20)).When(new Enrol(Self(An), An)).Then(Enrolled(An, attempt: 2));

    [Fact]
    public void One_who_failed_applies_again_on_the_seat_that_is_still_theirs()
    {
        var run = Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), new ResultRecorded(An, Now, Passed: false, 20))
            .When(new Enrol(Self(An), An)).Then(Enrolled(An, attempt: 2)).State;

        Assert.Equal(1, run.Taken);
        Assert.Empty(run.BrokenInvariants(Now));
    }

    [Fact]
    public void One_who_failed_in_a_block_and_applies_in_the_open_part_gives_the_block_s_seat_to_the_next() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(An, partnership: Partner), Waitlisted(Binh, 1, partnership: Partner), new ResultRecorded(An, Now, Passed: false, 20))
            .When(new Enrol(Self(An), An))
            .Then(Enrolled(An, attempt: 2), new LearnerPromoted(Binh, Now));

    [Fact]
    public void One_who_failed_and_waits_in_another_part_gives_the_seat_to_the_next() =>
        Given(Scheduled(capacity: 2), Block(1), Enrolled(Chi), Enrolled(An, partnership: Partner), Waitlisted(Binh, 1, partnership: Partner), new ResultRecorded(An, Now, Passed: false, 20))
            .When(new Enrol(Self(An), An))
            .Then(Waitlisted(An, 1, attempt: 2), new LearnerPromoted(Binh, Now));

    [Fact]
    public void One_who_failed_transfers_back_onto_the_seat_that_is_still_theirs() =>
        Given(Scheduled(capacity: 1), Enrolled(An), new ResultRecorded(An, Now, Passed: false, 20))
            .When(new HoldSeat(Platform, Transfer, An)).Then(new SeatHeld(An, Now, Transfer, 2, Now + CourseRun.HoldTime, null));

    [Fact]
    public void After_completion_a_learner_does_not_apply_again() =>
        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, Passed: true, 90)).When(new Enrol(Self(An), An)).ThenRefused("already_completed");

    [Fact]
    public void Who_withdrew_from_a_full_run_goes_to_the_end_of_the_line() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2)).After(new Withdraw(Self(An), An))
            .When(new Enrol(Self(An), An)).Then(Waitlisted(An, position: 2, attempt: 2));

    [Fact]
    public void A_clock_that_is_a_little_behind_does_not_run_the_times_of_a_place_backwards()
    {
        var earlier = Now.AddSeconds(-1);

        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Self(An).On(earlier), An)).Then(new EnrolmentWithdrawn(An, Now, Late: false));
        Given(Scheduled(), Enrolled(An), new EnrolmentWithdrawn(An, Now, Late: false)).When(new Enrol(Self(An).On(earlier), An)).Then(Enrolled(An, attempt: 2));
    }

    [Fact]
    public void A_new_attempt_before_the_end_of_the_last_is_refused() =>
        Given(Scheduled(), Enrolled(An), new EnrolmentWithdrawn(An, Now, Late: false))
            .When(new Enrol(Administrator, An, EffectiveAt: Now.AddHours(-1))).ThenRefused("effective_backwards", "effectiveAt");
}
