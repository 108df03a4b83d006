using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;

namespace AiTalent.Domain.Tests.Staff;

public sealed class AppointmentRuleTests
{
    private static readonly Guid An = Numbered(1);

    [Fact]
    public void Who_is_invited_without_a_known_account_is_decided_on_as_when_the_role_is_granted()
    {
        foreach (var (command, isKnown) in from command in Commands() from isKnown in (bool[])[false, true] select (command, isKnown))
        {
            var state = isKnown ? new StaffMember([command.StaffRole]) : StaffMember.Initial();

            Assert.Equal(StaffMember.Decide(state, command).Refusal, AppointmentRule.Check(command with { AccountId = Guid.Empty }));
        }
    }

    [Fact]
    public void Others_matter_only_where_the_rule_asks_for_them()
    {
        foreach (var command in Commands().Where(command => !AppointmentRule.AsksForOthers(command)))
            Assert.Equal(AppointmentRule.Check(command with { HeldByOthers = true }), AppointmentRule.Check(command with { HeldByOthers = false }));
    }

    [Fact]
    public void An_account_is_known_by_the_id_that_it_acts_under_and_nobody_else_is_one()
    {
        Assert.Equal(An, Actor.AccountOf(Actor.IdOf(An)));
        Assert.All((string[])[Actor.System.Id, Actor.Anonymous.Id, "client:x", "user:", "user:x", $"client:{An}"], id => Assert.Null(Actor.AccountOf(id)));
    }

    private static IEnumerable<GrantRole> Commands() =>
        from giver in Enum.GetValues<Role>()
        from of in (Guid?[])[Hanoi, null]
        from role in Enum.GetValues<Role>()
        from at in (Guid?[])[Hanoi, Company, null]
        from isHeld in (bool[])[false, true]
        let kind = at == Hanoi ? InstitutionKind.University : at == Company ? InstitutionKind.Company : (InstitutionKind?)null
        select new GrantRole(new CommandContext(Actor.Person("user:x", giver, of), Now), An, role, at, kind, isHeld);
}
