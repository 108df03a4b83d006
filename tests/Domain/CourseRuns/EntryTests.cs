using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class EntryTests : CourseRunSpecification
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly DateTimeOffset Ends = new(2026, 7, 31, 17, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset DropEnds = Closes.AddDays(10);

    private static CourseRunEvent WithAddDrop(int capacity = 1) => Scheduled(Run(capacity) with { EntryClosesAt = DropEnds });

    [Fact]
    public void The_entry_closes_with_the_window_unless_the_institution_adds_an_add_drop_period()
    {
        Assert.Equal(Closes, Run().EntryEndsAt());
        Assert.Equal(DropEnds, (Run() with { EntryClosesAt = DropEnds }).EntryEndsAt());
    }

    [Fact]
    public void A_window_that_outlasts_the_run_is_accepted_and_the_entry_closes_at_the_end()
    {
        var late = Run() with { EnrolmentClosesAt = Ends.AddDays(30) };

        Given().When(new ScheduleCourseRun(Registrar, RunId, late)).Then(Scheduled(late));
        Given(Scheduled(late)).When(new Enrol(Self(An).On(Ends - Tick), An)).Then(new LearnerEnrolled(An, Ends - Tick, 1));
        Given(Scheduled(late)).When(new Enrol(Self(An).On(Ends), An)).ThenRefused("entry_closed");
    }

    [Fact]
    public void A_form_refuses_a_window_that_outlasts_the_run()
    {
        Assert.Equal(new Refusal("after_end", "enrolmentClosesAt"), (Run() with { EnrolmentClosesAt = Ends + Tick }).CheckWindowEnd());
        Assert.Null((Run() with { EnrolmentClosesAt = Ends }).CheckWindowEnd());
    }

    [Theory]
    [InlineData(-1, "before_window_closes")]
    [InlineData(200, "after_end")]
    public void An_add_drop_period_ends_between_the_window_and_the_last_day(int days, string code) =>
        Given().When(new ScheduleCourseRun(Registrar, RunId, Run() with { EntryClosesAt = Closes.AddDays(days) })).ThenRefused(code, "entryClosesAt");

    [Fact]
    public void In_the_add_drop_period_the_institution_enrols_and_learners_no_longer_apply()
    {
        Given(WithAddDrop()).When(new Enrol(Registrar.On(Closes), An)).Then(new LearnerEnrolled(An, Closes, 1));
        Given(WithAddDrop()).When(new Enrol(Self(An).On(Closes), An)).ThenRefused("window_closed");
        Given(WithAddDrop()).When(new Enrol(Registrar.On(DropEnds), An)).ThenRefused("entry_closed");
    }

    [Fact]
    public void In_the_add_drop_period_a_seat_that_becomes_free_still_promotes()
    {
        var run = Given(WithAddDrop(), Enrolled(An), Waitlisted(Binh, 1));

        run.When(new Withdraw(Registrar.On(DropEnds - Tick), An))
            .Then(new EnrolmentWithdrawn(An, DropEnds - Tick, Late: false), new LearnerPromoted(Binh, DropEnds - Tick));
        run.When(new Withdraw(Registrar.On(DropEnds), An)).Then(new EnrolmentWithdrawn(An, DropEnds, Late: false));
    }

    [Fact]
    public void After_it_a_raised_capacity_promotes_nobody() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1))
            .When(new ReviseCourseRun(Registrar.On(Closes), Run(capacity: 5), null)).Then(new CourseRunRevised(Run(capacity: 5)));

    [Fact]
    public void After_it_an_eligible_learner_is_not_promoted() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Ineligible(Binh))
            .After(new Withdraw(Registrar, An))
            .When(new ChangeEligibility(Platform.On(Closes), Binh, true)).Then(new EligibilityChanged(Binh, Closes, true));

    [Fact]
    public void After_it_nobody_is_transferred_in() =>
        Given(Scheduled()).When(new HoldSeat(Platform.On(Closes), Transfer, An)).Then(new HoldRefused(An, Closes, Transfer, "window_closed"));

    [Fact]
    public void After_it_an_override_with_a_reason_enrols_while_there_are_seats()
    {
        Given(Scheduled()).When(new Enrol(Registrar.On(Ends), An, OverrideReason: "late_visa")).Then(new LearnerEnrolled(An, Ends, 1, OverrideReason: "late_visa"));
        Given(Scheduled(capacity: 1), Enrolled(An)).When(new Enrol(Registrar.On(Closes), Binh, OverrideReason: "late_visa")).ThenRefused("run_full");
    }

    [Fact]
    public void An_offer_ends_with_the_entry()
    {
        var shortly = Closes.AddHours(-5);

        Given(Scheduled(capacity: 1, offerHours: 720), Enrolled(An), Waitlisted(Binh, 1))
            .When(new Withdraw(Registrar.On(shortly), An)).Then(new EnrolmentWithdrawn(An, shortly, Late: false), new SeatOffered(Binh, shortly, Closes));
    }

    [Fact]
    public void An_offer_that_was_made_for_longer_cannot_be_accepted_after_the_entry() =>
        Given(Scheduled(capacity: 1), Waitlisted(An, 1), Offered(An, hours: 24 * 90)).When(new AcceptOffer(Self(An).On(Closes), An)).ThenRefused("offer_expired");

    [Fact]
    public void At_its_close_offers_expire_and_waiting_learners_are_not_placed()
    {
        var run = Given(Scheduled(capacity: 1), Waitlisted(An, 1), Offered(An, hours: 24 * 90), Waitlisted(Binh, 1), Waitlisted(Chi, 2), Ineligible(Chi));

        run.When(new CloseEntry(Platform.On(Closes - Tick))).ThenRefused("not_due");
        var after = run.When(new CloseEntry(Platform.On(Closes.AddMinutes(3))))
            .Then(new OfferExpired(An, Closes), new LearnerNotPlaced(Binh, Closes), new LearnerNotPlaced(Chi, Closes)).State;
        Assert.Equal(0, after.Waitlisted);
        Assert.False(after.Find(Binh)!.Status.IsLive());
        Assert.True(after.Find(Binh)!.Status.CanApplyAgain());
    }

    [Fact]
    public void A_withdrawal_ends_with_the_run()
    {
        var run = Given(Scheduled(), Enrolled(An));

        run.When(new Withdraw(Self(An).On(Ends - Tick), An)).Then(new EnrolmentWithdrawn(An, Ends - Tick, Late: true));
        run.When(new Withdraw(Self(An).On(Ends), An)).ThenRefused("run_ended");
        run.When(new Withdraw(Administrator.On(Ends), An, EffectiveAt: Deadline)).Then(new EnrolmentWithdrawn(An, Deadline, Late: true));
    }

    [Fact]
    public void A_transfer_out_ends_with_the_run() =>
        Given(Scheduled(), Enrolled(An)).When(new RequestTransfer(Self(An).On(Ends), Transfer, An, OtherRunId)).ThenRefused("run_ended");
}
