using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using static AiTalent.Domain.Tests.Authority.AuthorityTable;

namespace AiTalent.Domain.Tests.Authority;

public sealed class AuthorityTests
{
    private static readonly Role[] People = [.. Enum.GetValues<Role>().Where(role => role != Role.Program)];

    public static TheoryData<string> Commands => [.. Rows.Keys.Select(command => command.Name)];

    [Fact]
    public void Every_command_stands_in_the_table() =>
        Assert.Equal(
            typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).Select(type => type.Name).Order(),
            Rows.Keys.Select(command => command.Name).Order());

    [Theory]
    [MemberData(nameof(Commands))]
    public void For_their_own_institution_these_roles_may(string command) =>
        Assert.Equal(RowOf(command).Own.Order(), MayAs(command, Hanoi));

    [Theory]
    [MemberData(nameof(Commands))]
    public void For_another_institution_nobody_may_but_the_platform(string command) =>
        Assert.Equal(RowOf(command).National.Where(role => role == Role.System), MayAs(command, Seoul));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Without_an_institution_only_national_roles_may(string command) =>
        Assert.Equal(RowOf(command).National.Order(), MayAs(command, null));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_program_may_with_the_scope_and_for_its_institution(string command)
    {
        var scope = RowOf(command).Scope;
        string[] others = [.. Scopes.All.Keys.Where(other => other != scope)];

        Assert.True(RowOf(command).Refuses(Actor.Client("sis", others)));
        if (scope is null)
            return;
        Assert.False(RowOf(command).Refuses(Actor.Client("sis", [scope])));
        Assert.True(RowOf(command).Refuses(Actor.Client("sis", [scope], Seoul)));
        if (RowOf(command).Own.Length > 0)
            Assert.False(RowOf(command).Refuses(Actor.Client("sis", [scope], Hanoi)));
    }

    [Theory]
    [InlineData(nameof(Enrol))]
    [InlineData(nameof(Withdraw))]
    [InlineData(nameof(AcceptOffer))]
    [InlineData(nameof(DeclineOffer))]
    [InlineData(nameof(RequestTransfer))]
    [InlineData(nameof(AnswerReview))]
    public void A_learner_acts_for_themselves_alone(string command)
    {
        Assert.False(RowOf(command).Refuses(Self(Numbered(1)).Actor));
        Assert.True(RowOf(command).Refuses(Self(Numbered(2)).Actor));
    }

    private static Row RowOf(string command) => Rows.Single(row => row.Key.Name == command).Value;

    private static IEnumerable<Role> MayAs(string command, Guid? institutionId) =>
        People.Where(role => !RowOf(command).Refuses(Actor.Person("user:x", role, institutionId))).Order();
}
