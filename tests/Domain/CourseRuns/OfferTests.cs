using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class OfferTests : CourseRunSpecification
{
    private static readonly DateTimeOffset Until = Now.AddHours(48);

    private static readonly CourseRunEvent[] AnIsOffered =
        [Scheduled(capacity: 1, offerHours: 48), Waitlisted(An, 1), Waitlisted(Binh, 2), Offered(An)];

    [Fact]
    public void A_run_that_promotes_by_offer_offers_the_freed_seat() =>
        Given(Scheduled(capacity: 1, offerHours: 48), Enrolled(An), Waitlisted(Binh, 1))
            .When(new Withdraw(Registrar, An))
            .Then(new EnrolmentWithdrawn(An, Now, Late: false), new SeatOffered(Binh, Now, Until));

    [Fact]
    public void A_revision_promotes_by_what_it_says_itself()
    {
        var byOffer = Run(capacity: 2, offerHours: 24);

        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1)).When(new ReviseCourseRun(Registrar, byOffer, null))
            .Then(new CourseRunRevised(byOffer), new SeatOffered(Binh, Now, Now.AddHours(24)));
        Given(Scheduled(capacity: 1, offerHours: 48), Enrolled(An), Waitlisted(Binh, 1)).When(new ReviseCourseRun(Registrar, Run(capacity: 2), null))
            .Then(new CourseRunRevised(Run(capacity: 2)), new LearnerPromoted(Binh, Now));
    }

    [Fact]
    public void An_offer_can_be_accepted_until_its_end() =>
        Given(AnIsOffered).When(new AcceptOffer(Self(An).On(Until.AddTicks(-1)), An)).Then(new OfferAccepted(An, Until.AddTicks(-1)));

    [Fact]
    public void The_rule_and_not_the_sweep_decides_that_an_offer_has_expired() =>
        Given(AnIsOffered).When(new AcceptOffer(Self(An).On(Until), An)).ThenRefused("offer_expired");

    [Fact]
    public void Declining_too_late_is_answered_like_accepting_too_late_before_and_after_the_sweep()
    {
        Given(AnIsOffered).When(new DeclineOffer(Self(An).On(Until), An)).ThenRefused("offer_expired");
        Given(AnIsOffered).After(new ExpireOffer(Platform.On(Until), An)).When(new DeclineOffer(Self(An).On(Until), An)).ThenRefused("offer_expired");
    }

    [Fact]
    public void One_whose_offer_has_expired_applies_again_without_waiting_for_the_sweep() =>
        Given(AnIsOffered).When(new Enrol(Self(An).On(Until), An))
            .Then(new OfferExpired(An, Until), new SeatOffered(Binh, Until, Until.AddHours(48)), new LearnerWaitlisted(An, Until, 2, 1));

    [Fact]
    public void And_gets_the_seat_where_nobody_eligible_waits() =>
        Given([.. AnIsOffered, Ineligible(Binh)]).When(new Enrol(Self(An).On(Until), An))
            .Then(new OfferExpired(An, Until), new WaitlistSkipped(Binh, Until), new LearnerEnrolled(An, Until, 2));

    [Fact]
    public void Withdrawing_from_an_offer_that_has_expired_is_its_expiry() =>
        Given(AnIsOffered).When(new Withdraw(Self(An).On(Until), An))
            .Then(new OfferExpired(An, Until), new SeatOffered(Binh, Until, Until.AddHours(48)));

    [Fact]
    public void The_sweep_cannot_expire_an_offer_too_early() =>
        Given(AnIsOffered).When(new ExpireOffer(Platform.On(Until.AddTicks(-1)), An)).ThenRefused("not_due");

    [Fact]
    public void An_expired_offer_goes_to_the_next_however_late_the_sweep_is() =>
        Given(AnIsOffered).When(new ExpireOffer(Platform.On(Until.AddDays(1)), An))
            .Then(new OfferExpired(An, Until), new SeatOffered(Binh, Until.AddDays(1), Until.AddDays(3)));

    [Fact]
    public void A_declined_offer_goes_to_the_next() =>
        Given(AnIsOffered).When(new DeclineOffer(Self(An), An)).Then(new OfferDeclined(An, Now), new SeatOffered(Binh, Now, Until));

    [Fact]
    public void Withdrawing_gives_the_offered_seat_to_the_next() =>
        Given(AnIsOffered).When(new Withdraw(Self(An), An))
            .Then(new EnrolmentWithdrawn(An, Now, Late: false), new SeatOffered(Binh, Now, Until));

    [Fact]
    public void Nobody_accepts_what_was_not_offered() =>
        Given(AnIsOffered).When(new AcceptOffer(Self(Binh), Binh)).ThenRefused("no_offer");

    [Fact]
    public void Nobody_declines_what_was_not_offered() =>
        Given(AnIsOffered).When(new DeclineOffer(Self(Binh), Binh)).ThenRefused("no_offer");

    [Fact]
    public void An_accepted_offer_does_not_expire() =>
        Given(AnIsOffered).After(new AcceptOffer(Self(An), An)).When(new ExpireOffer(Platform.On(Until), An)).ThenNothing();

    [Fact]
    public void An_offer_answered_with_expiry_stays_expired_for_who_accepts_after_the_sweep() =>
        Given(AnIsOffered).After(new ExpireOffer(Platform.On(Until), An))
            .When(new AcceptOffer(Self(An).On(Until), An)).ThenRefused("offer_expired");
}
