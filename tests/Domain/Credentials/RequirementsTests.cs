using AiTalent.Domain.Credentials;

namespace AiTalent.Domain.Tests.Credentials;

public sealed class RequirementsTests
{
    private static readonly Guid First = Guid.NewGuid();
    private static readonly Guid Second = Guid.NewGuid();

    [Fact]
    public void What_is_missing_stands_in_the_order_of_the_award() =>
        Assert.Equal([Second, First], Requirements.Missing([Second, First], new HashSet<Guid> { Guid.NewGuid() }));

    [Fact]
    public void Nothing_is_missing_once_every_course_is_completed_whatever_else_is() =>
        Assert.Empty(Requirements.Missing([First, Second], new HashSet<Guid> { Guid.NewGuid(), Second, First }));

    [Theory]
    [InlineData(0, null, AwardStanding.Ready)]
    [InlineData(2, null, AwardStanding.Missing)]
    [InlineData(0, CredentialStatus.Issued, AwardStanding.Held)]
    [InlineData(0, CredentialStatus.Suspended, AwardStanding.Held)]
    [InlineData(3, CredentialStatus.Issued, AwardStanding.Held)]
    [InlineData(0, CredentialStatus.Revoked, AwardStanding.Revoked)]
    [InlineData(1, CredentialStatus.Revoked, AwardStanding.Revoked)]
    public void Whoever_has_it_and_whoever_had_it_revoked_stand_apart_from_those_who_wait(int missing, CredentialStatus? credential, AwardStanding standing) =>
        Assert.Equal(standing, Requirements.StandingOf(missing, credential));
}
