using System.Collections.Immutable;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class NominatingTests : CourseRunSpecification
{
    private static readonly ImmutableArray<Guid> Parties = [Hanoi, Company];

    [Fact]
    public void A_nomination_is_an_offer_that_the_learner_accepts() =>
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties))
            .Then(new LearnerNominated(An, Now, 1, Partner, Now.AddDays(7)))
            .When(new AcceptOffer(Self(An), An)).Then(new OfferAccepted(An, Now));

    [Fact]
    public void A_nomination_follows_the_run_s_time_for_offers_and_ends_with_the_entry()
    {
        Given(Scheduled(offerHours: 24), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties))
            .Then(new LearnerNominated(An, Now, 1, Partner, Now.AddHours(24)));
        Given(Scheduled(), Block(1)).When(new Nominate(Representative.On(Closes.AddHours(-1)), An, Partner, HasAgreed: true, Parties))
            .Then(new LearnerNominated(An, Closes.AddHours(-1), 1, Partner, Closes));
    }

    [Fact]
    public void A_nominated_learner_who_waits_is_offered_the_seat() =>
        Given(Scheduled(), Block(1), Enrolled(Binh, partnership: Partner), new LearnerWaitlisted(An, Now, 1, 1, PartnershipId: Partner, IsNominated: true))
            .When(new Withdraw(Registrar, Binh)).Then(new EnrolmentWithdrawn(Binh, Now, Late: false), new SeatOffered(An, Now, Now.AddDays(7)));

    [Fact]
    public void Nobody_is_nominated_under_an_agreement_that_is_not_in_force() =>
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties, IsInForce: false))
            .ThenRefused("agreement_not_in_force", "partnershipId");

    [Fact]
    public void Without_a_free_seat_the_learner_waits_in_the_line_of_the_block() =>
        Given(Scheduled(), Block(1), new LearnerEnrolled(Binh, Now, 1, PartnershipId: Partner))
            .When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties)).Then(new LearnerWaitlisted(An, Now, 1, 1, PartnershipId: Partner, IsNominated: true));

    [Fact]
    public void Who_has_not_agreed_is_nominated_by_those_alone_who_look_after_them()
    {
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: false, Parties, LearnerInstitutionId: Hanoi)).ThenRefused("not_nominable", "email");
        Given(Scheduled(), Block(1)).When(new Nominate(Administrator, An, Partner, HasAgreed: false, Parties, LearnerInstitutionId: Seoul)).ThenRefused("not_nominable", "email");
        Given(Scheduled(), Block(1)).When(new Nominate(Administrator, An, Partner, HasAgreed: false, Parties, LearnerInstitutionId: Hanoi))
            .Then(new LearnerNominated(An, Now, 1, Partner, Now.AddDays(7)));
    }

    [Fact]
    public void Only_a_party_nominates_and_only_where_seats_are_set_aside()
    {
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: true, [Hanoi])).ThenRefused("other_institution");
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: true)).ThenRefused("other_institution");
        Given(Scheduled(), Block(1)).When(new Nominate(Registrar, An, Partner, HasAgreed: true, Parties)).ThenRefused("not_permitted");
        Given(Scheduled()).When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties)).ThenRefused("no_allotment", "partnershipId");
    }

    [Fact]
    public void The_rules_of_the_run_hold_for_who_is_nominated()
    {
        Given(Scheduled(), Block(1)).When(new Nominate(Representative.On(Closes), An, Partner, HasAgreed: true, Parties)).ThenRefused("window_closed");
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties, Eligible: false)).ThenRefused("not_eligible");
        Given(Scheduled(), Block(1), Enrolled(An)).When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties)).ThenNothing();
    }
}
