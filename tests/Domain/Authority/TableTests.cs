using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;
using static AiTalent.Domain.Tests.Authority.AuthorityTable;

namespace AiTalent.Domain.Tests.Authority;

/// <summary>Tests that real commands of every actor are decided as the tables say.</summary>
public sealed class TableTests
{
    private static readonly Guid An = Numbered(1);

    public static TheoryData<string> Commands => [.. Rows.Keys.Select(command => command.Name)];

    [Fact]
    public void Every_command_has_a_row_and_every_row_a_command() =>
        Assert.Equal(
            typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).Select(type => type.Name).Order(),
            CommandTable.Rows.Keys.Select(command => command.Name).Order());

    [Fact]
    public void Every_role_has_a_row_in_the_order_of_the_roles() => Assert.Equal(Enum.GetValues<Role>(), RoleTable.Rows.Select(row => row.Role));

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_rules_let_everybody_do_exactly_what_the_tables_say(string command)
    {
        var (type, row) = Rows.Single(row => row.Key.Name == command);
        foreach (var actor in Everybody())
        {
            var expected = Expected.Allows(type, actor, row.About, An)
                && (!type.IsSubclassOf(typeof(StaffCommand)) || Appointments.Of(actor.Role, Role.Registrar) == Appointing.Any);
            Assert.True(expected != row.Refuses(actor), $"{command} by {actor}: the tables say {(expected ? "yes" : "no")}.");
        }
    }

    [Fact]
    public void Roles_are_granted_and_removed_exactly_as_the_table_of_appointments_says()
    {
        var roles = Enum.GetValues<Role>();
        foreach (var (giver, role, isHeld) in from giver in roles from role in roles from isHeld in (bool[])[false, true] select (giver, role, isHeld))
        {
            (Guid? enrolment, InstitutionKind? kind) = RoleTable.Of(role).Reach == Reach.Everywhere ? ((Guid?)null, (InstitutionKind?)null)
                : role == Role.CompanyRepresentative ? (Company, InstitutionKind.Company) : (Hanoi, InstitutionKind.University);
            var context = By(giver, RoleTable.Of(giver).Reach == Reach.Everywhere ? null : enrolment ?? Hanoi);
            var how = Appointments.Of(giver, role);
            var mayRemove = how == Appointing.Any || (how == Appointing.First && !isHeld);
            var mayGrant = mayRemove || (how == Appointing.Once && !isHeld);

            Assert.Equal(mayGrant, Decided(new GrantRole(context, An, role, enrolment, kind, isHeld)));
            Assert.Equal(mayRemove, Decided(new RemoveRole(context, An, role, enrolment, kind, isHeld)));
        }

        static bool Decided(StaffCommand command) => !StaffMember.Decide(StaffMember.Initial(), command).IsRefused;
    }

    [Fact]
    public void Nobody_holds_a_permission_that_no_command_and_no_reading_needs()
    {
        var needed = CommandTable.Rows.Values.Aggregate(Permissions.None, (sum, row) => sum | row.Needs | row.Or);
        var others = Permissions.History | Permissions.Override | Permissions.ReadPersons | Permissions.ReadTotals | Permissions.Operate;

        Assert.Equal(Enum.GetValues<Permissions>().Aggregate((sum, one) => sum | one), needed | others);
        Assert.Equal(Permissions.None, needed & others);
    }

    private static IEnumerable<Actor> Everybody()
    {
        Guid?[] enrolments = [Hanoi, Seoul, Company, null];
        foreach (var role in Enum.GetValues<Role>().Except([Role.Program]))
        {
            foreach (var enrolment in enrolments)
                yield return Actor.Person("user:x", role, enrolment);
        }

        foreach (var learner in (Guid[])[An, Numbered(2)])
            yield return Actor.Person("user:learner", Role.Learner, Hanoi, learner);
        foreach (var scope in Scopes.All.Keys)
        {
            foreach (var enrolment in enrolments)
                yield return Actor.Client("sis", [scope], enrolment);
        }
    }
}
