using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Domain.Tests.Partnerships;

public sealed class AgreementTests : PartnershipSpecification
{
    private static readonly DateTimeOffset LastInstant = new(2026, 12, 31, 16, 59, 59, TimeSpan.Zero);

    [Fact]
    public void A_party_drafts_it() =>
        Given().When(new DraftPartnership(Representative, PartnershipId, Agreement)).Then(Drafted);

    [Fact]
    public void A_party_proposes_it() => Given(Drafted).When(new ProposePartnership(Administrator)).Then(Proposed);

    [Fact]
    public void A_draft_cannot_be_signed() => Given(Drafted).When(new SignPartnership(Administrator, Hanoi)).ThenRefused("wrong_status");

    [Fact]
    public void It_waits_for_every_signature() =>
        Given(Drafted, Proposed).When(new SignPartnership(Administrator, Hanoi)).Then(new PartnershipSigned(Hanoi));

    [Fact]
    public void The_last_signature_makes_it_active() =>
        Given(Drafted, Proposed, new PartnershipSigned(Hanoi)).When(new SignPartnership(Representative, Company))
            .Then(new PartnershipSigned(Company), Activated);

    [Fact]
    public void Nobody_signs_for_another() =>
        Given(Drafted, Proposed).When(new SignPartnership(Administrator, Company)).ThenRefused("other_institution");

    [Fact]
    public void Only_a_party_signs() =>
        Given(Drafted, Proposed).When(new SignPartnership(KoreanAdministrator, Seoul)).ThenRefused("not_a_party", "institutionId");

    [Fact]
    public void A_revision_takes_the_signatures_back()
    {
        var longer = Agreement with { EndsOn = null };

        Given(Drafted, Proposed, new PartnershipSigned(Hanoi)).When(new RevisePartnership(Representative, longer, ExpectedRevision: 1)).Then(new PartnershipRevised(longer));
        Given(Drafted, Proposed, new PartnershipSigned(Hanoi), new PartnershipRevised(longer), Proposed)
            .When(new SignPartnership(Representative, Company)).Then(new PartnershipSigned(Company));
    }

    [Fact]
    public void A_party_that_has_pledged_cannot_be_left_out() =>
        Given(Drafted, new PledgeMade(Seats)).When(new RevisePartnership(Administrator, Agreement with { Parties = [Hanoi, Seoul] }, null))
            .ThenRefused("party_has_pledged", "parties");

    [Fact]
    public void What_is_active_is_not_revised() =>
        Given(Active).When(new RevisePartnership(Representative, Agreement with { EndsOn = null }, null)).ThenRefused("wrong_status");

    [Fact]
    public void A_party_ends_it_early() => Given(Active).When(new EndPartnership(Administrator)).Then(new PartnershipEnded(Early: true));

    [Fact]
    public void Its_time_is_over_after_its_last_day_in_viet_nam()
    {
        Given(Active).When(new EndPartnership(Platform.On(LastInstant), Early: false)).ThenRefused("not_due");
        Given(Active).When(new EndPartnership(Platform.On(LastInstant.AddSeconds(1)), Early: false)).Then(new PartnershipEnded(Early: false));
    }

    [Fact]
    public void Without_a_last_day_its_time_is_never_over() =>
        Given(new PartnershipDrafted(PartnershipId, Agreement with { EndsOn = null }))
            .When(new EndPartnership(Platform.On(LastInstant.AddYears(9)), Early: false)).ThenRefused("not_due");

    public static TheoryData<string, string, PartnershipDefinition> Malformed => new()
    {
        { "out_of_range", "parties", Agreement with { Parties = [Company] } },
        { "duplicate", "parties", Agreement with { Parties = [Company, Company] } },
        { "ends_before_start", "endsOn", Agreement with { EndsOn = new DateOnly(2025, 12, 31) } },
        { "required", "name", Agreement with { Name = new LocalizedText() } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_definition_is_refused_by_field(string code, string field, PartnershipDefinition definition) =>
        Given().When(new DraftPartnership(Representative, PartnershipId, definition)).ThenRefused(code, field);
}
