using System.Collections.Immutable;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class NominatingTests : CourseRunSpecification
{
    private static readonly ImmutableArray<Guid> Parties = [Hanoi, Company];

    [Fact]
    public void A_company_puts_who_agreed_to_be_shown_into_a_seat_of_the_partnership() =>
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties))
            .Then(new LearnerEnrolled(An, Now, 1, PartnershipId: Partner));

    [Fact]
    public void Without_a_free_seat_the_learner_waits_in_the_line_of_the_block() =>
        Given(Scheduled(), Block(1), new LearnerEnrolled(Binh, Now, 1, PartnershipId: Partner))
            .When(new Nominate(Representative, An, Partner, HasAgreed: true, Parties)).Then(new LearnerWaitlisted(An, Now, 1, 1, PartnershipId: Partner));

    [Fact]
    public void Who_has_not_agreed_is_nominated_by_those_alone_who_look_after_them()
    {
        Given(Scheduled(), Block(1)).When(new Nominate(Representative, An, Partner, HasAgreed: false, Parties, LearnerInstitutionId: Hanoi)).ThenRefused("not_nominable", "email");
        Given(Scheduled(), Block(1)).When(new Nominate(Administrator, An, Partner, HasAgreed: false, Parties, LearnerInstitutionId: Seoul)).ThenRefused("not_nominable", "email");
        Given(Scheduled(), Block(1)).When(new Nominate(Administrator, An, Partner, HasAgreed: false, Parties, LearnerInstitutionId: Hanoi))
            .Then(new LearnerEnrolled(An, Now, 1, PartnershipId: Partner));
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
