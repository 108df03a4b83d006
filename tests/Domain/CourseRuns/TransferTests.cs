using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class TransferTests : CourseRunSpecification
{
    private static readonly DateTimeOffset Until = Now + CourseRun.HoldTime;

    private static readonly CourseRunEvent[] Leaving =
        [Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), new TransferRequested(An, Now, Transfer, OtherRunId)];

    private static readonly CourseRunEvent[] Held = [Scheduled(capacity: 1), new SeatHeld(An, Now, Transfer, 1, Until, null)];

    [Fact]
    public void It_is_requested_where_the_learner_is_and_changes_no_seat_yet() =>
        Given(Scheduled(), Enrolled(An)).When(new RequestTransfer(Self(An), Transfer, An, OtherRunId))
            .Then(new TransferRequested(An, Now, Transfer, OtherRunId));

    [Fact]
    public void A_seat_is_held_at_the_target_before_the_source_lets_go() =>
        Given(Scheduled(capacity: 1)).When(new HoldSeat(Platform, Transfer, An, Numbered(9)))
            .Then(new SeatHeld(An, Now, Transfer, 1, Until, Numbered(9)));

    [Fact]
    public void The_source_lets_go_and_promotes_the_next_in_the_same_decision() =>
        Given(Leaving).When(new TransferOut(Platform, Transfer, An, Until))
            .Then(new TransferredOut(An, Now, Transfer), new LearnerPromoted(Binh, Now));

    [Fact]
    public void The_held_seat_becomes_the_enrolment() =>
        Given(Held).When(new TransferIn(Platform, Transfer, An)).Then(new TransferredIn(An, Now, Transfer));

    [Fact]
    public void A_held_seat_is_taken_and_no_enrolment()
    {
        var run = Given(Held).State;

        Assert.Equal(1, run.Taken);
        Assert.False(run.Find(An)!.Status.IsActive());
        Given(Held).When(new Enrol(Registrar, Binh)).Then(Waitlisted(Binh, position: 1));
    }

    [Fact]
    public void A_full_target_refuses_for_good() =>
        Given(Scheduled(capacity: 1), Enrolled(Chi)).When(new HoldSeat(Platform, Transfer, An)).Then(new HoldRefused(An, Now, Transfer, "run_full"));

    [Fact]
    public void A_target_that_refused_does_not_hold_when_a_seat_becomes_free() =>
        Given(Scheduled(capacity: 1), Enrolled(Chi), new HoldRefused(An, Now, Transfer, "run_full")).After(new Withdraw(Registrar, Chi))
            .When(new HoldSeat(Platform, Transfer, An)).ThenNothing();

    [Fact]
    public void A_target_refuses_one_without_its_prerequisites() =>
        Given(Scheduled()).When(new HoldSeat(Platform, Transfer, An, Eligible: false)).Then(new HoldRefused(An, Now, Transfer, "not_eligible"));

    [Fact]
    public void A_target_refuses_outside_of_its_window() =>
        Given(Scheduled()).When(new HoldSeat(Platform.On(Closes), Transfer, An)).Then(new HoldRefused(An, Closes, Transfer, "window_closed"));

    [Fact]
    public void A_target_refuses_who_is_already_there() =>
        Given(Scheduled(), Enrolled(An)).When(new HoldSeat(Platform, Transfer, An)).Then(new HoldRefused(An, Now, Transfer, "already_enrolled"));

    [Fact]
    public void A_hold_that_has_expired_keeps_the_learner_at_the_source() =>
        Given(Leaving).When(new TransferOut(Platform.On(Until), Transfer, An, Until)).ThenRefused("hold_expired");

    [Fact]
    public void A_cancelled_transfer_leaves_the_learner_where_they_were()
    {
        var source = Given(Leaving).When(new CancelTransfer(Platform, Transfer, An, "hold_expired"))
            .Then(new TransferCancelled(An, Now, Transfer, "hold_expired")).State;

        Assert.Equal(EnrolmentStatus.Enrolled, source.Find(An)!.Status);
        Assert.Null(source.Find(An)!.TransferId);
    }

    [Fact]
    public void After_the_cancellation_the_held_seat_goes_to_the_next() =>
        Given([.. Held, Waitlisted(Binh, 1)]).When(new ReleaseHold(Platform, Transfer, An))
            .Then(new HoldReleased(An, Now, Transfer), new LearnerPromoted(Binh, Now));

    [Fact]
    public void A_source_that_let_go_does_not_cancel() =>
        Given(Leaving).After(new TransferOut(Platform, Transfer, An, Until))
            .When(new CancelTransfer(Platform, Transfer, An, "hold_expired")).ThenRefused("already_transferred");

    [Fact]
    public void A_source_that_cancelled_does_not_let_go() =>
        Given(Leaving).After(new CancelTransfer(Platform, Transfer, An, "hold_expired"))
            .When(new TransferOut(Platform, Transfer, An, Until)).ThenRefused("no_transfer");

    [Fact]
    public void Nobody_arrives_without_a_held_seat() =>
        Given(Scheduled()).When(new TransferIn(Platform, Transfer, An)).ThenRefused("no_transfer");

    [Fact]
    public void A_released_seat_is_not_held_again_by_a_late_repeat() =>
        Given(Held).After(new ReleaseHold(Platform, Transfer, An)).When(new HoldSeat(Platform, Transfer, An)).ThenNothing();

    [Fact]
    public void A_cancelled_transfer_does_not_start_again_when_its_request_is_repeated() =>
        Given(Leaving).After(new CancelTransfer(Platform, Transfer, An, "run_full"))
            .When(new RequestTransfer(Self(An), Transfer, An, OtherRunId)).ThenNothing();

    [Fact]
    public void A_repeated_request_answers_as_the_first_did_when_the_learner_has_left() =>
        Given(Leaving).After(new TransferOut(Platform, Transfer, An, Until))
            .When(new RequestTransfer(Self(An), Transfer, An, OtherRunId)).ThenNothing();

    [Fact]
    public void The_steps_of_a_transfer_are_known_in_later_attempts_too()
    {
        var backAtTheSource = Given(Leaving).After(
            new TransferOut(Platform, Transfer, An, Until), new Withdraw(Registrar, Binh), new Enrol(Self(An), An));
        backAtTheSource.When(new TransferOut(Platform, Transfer, An, Until)).ThenNothing();
        backAtTheSource.When(new CancelTransfer(Platform, Transfer, An, "hold_expired")).ThenRefused("already_transferred");

        var againAtTheTarget = Given(Held).After(
            new TransferIn(Platform, Transfer, An), new Withdraw(Self(An), An), new Enrol(Self(An), An), new Withdraw(Self(An), An));
        againAtTheTarget.When(new HoldSeat(Platform, Transfer, An)).ThenNothing();
        againAtTheTarget.When(new TransferIn(Platform, Transfer, An)).ThenNothing();
    }

    [Fact]
    public void A_step_for_the_source_does_nothing_at_the_target()
    {
        Given(Held).When(new TransferOut(Platform, Transfer, An, Until)).ThenRefused("no_transfer");
        Given(Held).When(new CancelTransfer(Platform, Transfer, An, "run_full")).ThenNothing();
    }

    [Fact]
    public void The_reason_of_a_cancellation_is_a_code_and_no_free_text() =>
        Given(Leaving).When(new CancelTransfer(Platform, Transfer, An, "An is ill")).ThenRefused("bad_characters", "reason");

    [Fact]
    public void A_run_says_how_far_each_transfer_has_come()
    {
        Assert.Null(Given(Scheduled()).State.StepOf(Transfer));
        Assert.Equal(TransferStep.Requested, Given(Leaving).State.StepOf(Transfer));
        Assert.Equal(TransferStep.Left, Given(Leaving).After(new TransferOut(Platform, Transfer, An, Until)).State.StepOf(Transfer));
        Assert.Equal(TransferStep.Cancelled, Given(Leaving).After(new CancelTransfer(Platform, Transfer, An, "run_full")).State.StepOf(Transfer));
        Assert.Equal(TransferStep.Held, Given(Held).State.StepOf(Transfer));
        Assert.Equal(TransferStep.Arrived, Given(Held).After(new TransferIn(Platform, Transfer, An)).State.StepOf(Transfer));
        Assert.Equal(TransferStep.Released, Given(Held).After(new ReleaseHold(Platform, Transfer, An)).State.StepOf(Transfer));
        Assert.Equal(TransferStep.Refused, Given(Scheduled(capacity: 0)).After(new HoldSeat(Platform, Transfer, An)).State.StepOf(Transfer));
    }

    [Fact]
    public void A_step_repeated_after_the_arrival_has_no_effect()
    {
        var arrived = Given(Held).After(new TransferIn(Platform, Transfer, An));

        arrived.When(new HoldSeat(Platform, Transfer, An)).ThenNothing();
        arrived.When(new ReleaseHold(Platform, Transfer, An)).ThenNothing();
    }

    [Fact]
    public void While_it_is_under_way_nothing_else_happens_to_the_place()
    {
        var leaving = Given(Leaving);

        leaving.When(new Withdraw(Self(An), An)).ThenRefused("transfer_in_progress");
        leaving.When(new SuspendEnrolment(Registrar, An)).ThenRefused("transfer_in_progress");
        leaving.When(new RecordResult(Registrar, An, true)).ThenRefused("transfer_in_progress");
        leaving.When(new RequestTransfer(Self(An), Numbered(0xE2), An, OtherRunId)).ThenRefused("transfer_in_progress");
        Given(Held).When(new Enrol(Self(An), An)).ThenRefused("transfer_in_progress");
        Given(Held).When(new Withdraw(Self(An), An)).ThenRefused("transfer_in_progress");
    }

    [Fact]
    public void Only_who_is_enrolled_transfers() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1))
            .When(new RequestTransfer(Self(Binh), Transfer, Binh, OtherRunId)).ThenRefused("not_enrolled");

    [Fact]
    public void Nobody_transfers_to_where_they_are() =>
        Given(Scheduled(), Enrolled(An)).When(new RequestTransfer(Self(An), Transfer, An, RunId)).ThenRefused("same_run", "targetRunId");

    [Fact]
    public void A_learner_can_transfer_back() =>
        Given([.. Leaving, new TransferredOut(An, Now, Transfer)]).When(new HoldSeat(Platform, Numbered(0xE2), An))
            .Then(new SeatHeld(An, Now, Numbered(0xE2), 2, Until, null));
}
