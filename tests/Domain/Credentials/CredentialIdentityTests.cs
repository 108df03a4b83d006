using AiTalent.Domain.Credentials;

namespace AiTalent.Domain.Tests.Credentials;

public sealed class CredentialIdentityTests
{
    private static readonly Guid Id = CredentialIdentity.IdOf(Numbered(1), new Award(AwardKind.Programme, Numbered(9)));

    [Fact]
    public void The_same_learner_and_award_always_have_the_same_id() =>
        Assert.Equal(Id, CredentialIdentity.IdOf(Numbered(1), new Award(AwardKind.Programme, Numbered(9))));

    [Fact]
    public void Another_learner_or_award_has_another()
    {
        Assert.NotEqual(Id, CredentialIdentity.IdOf(Numbered(2), new Award(AwardKind.Programme, Numbered(9))));
        Assert.NotEqual(Id, CredentialIdentity.IdOf(Numbered(1), new Award(AwardKind.Programme, Numbered(8))));
    }

    [Fact]
    public void A_number_is_read_aloud_without_mistakes() =>
        Assert.Matches("^AIT-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", CredentialIdentity.NumberOf(Id, 1));

    [Fact]
    public void Ten_thousand_papers_have_ten_thousand_numbers() =>
        Assert.Equal(10_000, Enumerable.Range(1, 10_000).Select(serial => CredentialIdentity.NumberOf(Id, serial)).Distinct().Count());

    [Fact]
    public void A_number_never_changes_from_release_to_release() =>
        Assert.Equal("AIT-9B7S-HMPF-9349", CredentialIdentity.NumberOf(new Guid("0199c0de-0000-7000-8000-000000000001"), 1));

    [Theory]
    [InlineData("AIT-9B7S-HMPF-9349", "AIT-9B7S-HMPF-9349")]
    [InlineData(" ait 9b7s hmpf 9349 ", "AIT-9B7S-HMPF-9349")]
    [InlineData("9B7SHMPF9349", "AIT-9B7S-HMPF-9349")]
    [InlineData("AIT-OIL0-HMPF-9349", "AIT-0110-HMPF-9349")]
    [InlineData("AIT-9B7S-HMPF-934", null)]
    [InlineData("AIT-9B7S-HMPF-934U", null)]
    [InlineData("VN-0000-0000", null)]
    [InlineData("", null)]
    public void A_number_is_understood_as_people_type_it(string typed, string? number) => Assert.Equal(number, CredentialIdentity.Read(typed));
}
