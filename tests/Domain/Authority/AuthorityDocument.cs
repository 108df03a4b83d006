using System.Text;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;

namespace AiTalent.Domain.Tests.Authority;

/// <summary>Generates docs/authority.md from the tables.</summary>
internal static class AuthorityDocument
{
    private static readonly Guid Own = Numbered(0xA1);
    private static readonly Guid Other = Numbered(0xA2);
    private static readonly Guid Self = Numbered(1);
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Except([Role.Anonymous, Role.Program])];

    private static readonly (string What, Func<Actor, Guid, Refusal?> May)[] Readings =
    [
        ("A learner's attributes and name", (actor, home) => ReadPolicy.CheckLearner(actor, Self, home)),
        ("The learners of an institution", (actor, home) => ReadPolicy.CheckPersons(actor, home)),
        ("The roster of a course run", ReadPolicy.CheckEnrolments),
        ("A learner's place in a course run", (actor, home) => ReadPolicy.CheckEnrolment(actor, Self, home, home)),
        ("The cohorts of an institution", (actor, home) => ReadPolicy.CheckCohorts(actor, home)),
        ("What an institution teaches, with its queues and reserved seats", (actor, home) => ReadPolicy.CheckTeaching(actor, home)),
        ("A partnership", (actor, home) => ReadPolicy.CheckPartnership(actor, [home])),
        ("The totals of an institution, also of few persons", (actor, home) => ReadPolicy.CheckTotals(actor, home)),
        ("The staff of an institution, with their addresses", (actor, home) => ReadPolicy.CheckStaff(actor, home)),
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("""
            # Who may do what

            This page is written from the tables in `silo/Domain/Authority` that the rules themselves ask, and a test holds it against them
            (`AITALENT_WRITE_DOCS=1 dotnet run --project tests/Domain -c Release` writes it anew). Every role but the learner's is granted to an account for
            one institution or for the whole country; who granted it, and when, is in the log.

            ## Roles


            """);
        Table(text, ["Role", "Reaches", "May"], RoleTable.Rows.Where(row => row.Role != Role.Program)
            .Select(row => new[] { AuthorityLabels.Of(row.Role), AuthorityLabels.Of(row.Reach), AuthorityLabels.List(row.Permissions) }));
        text.Append("""

            Who holds several roles acts by one at a time. Who acts for one institution never reaches farther than it, whatever the role.

            ## Who appoints whom

            *Any*: grants and removes it, as far as the own role reaches. *First*: only as long as nobody else holds it there. *Once*: grants it to the first
            one and takes it from nobody. Nobody removes the role that they act by.


            """);
        Role[] granted = [.. Roles.Where(role => Roles.Any(by => Appointments.Of(by, role) != Appointing.None))];
        Table(text, ["By", .. granted.Select(AuthorityLabels.Of)], Roles.Where(by => granted.Any(role => Appointments.Of(by, role) != Appointing.None))
            .Select(by => (string[])[AuthorityLabels.Of(by), .. granted.Select(role => Appointments.Of(by, role) is var how && how == Appointing.None ? "" : $"{how}")]));
        text.Append("""

            ## Commands

            *self*: for the learner that the person is. *own*: for the own institution. *all*: for the whole country.


            """);
        Table(text, ["Command", "Needs", .. Roles.Select(AuthorityLabels.Of)], CommandTable.Rows.OrderBy(row => row.Key.Namespace, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Name, StringComparer.Ordinal)
            .Select(row => (string[])[AuthorityLabels.Of(row.Key), Needs(row.Value), .. Roles.Select(role => Cell(role, row.Key, row.Value))]));
        text.Append("""

            To date a command back also needs *date things back*, and to pass a rule by an exception also needs *make exceptions*. A learner's own institution
            enrols its learners in the runs of others too. Roles are granted and removed only as the table above says.

            ## Reading

            What is public, anybody reads. The rest:


            """);
        Table(text, ["What", .. Roles.Select(AuthorityLabels.Of)], Readings
            .Select(reading => (string[])[reading.What, .. Roles.Select(role => Cell(role, reading.May))]));
        text.Append("""

            The dashboard of the silos at `/ops/orleans` needs *operate the system*.

            ## Programs

            A program may what its scopes permit, for the institution that it was made for, or for the whole country where it was made for none.


            """);
        Table(text, ["Scope", "May"], Scopes.All.OrderBy(scope => scope.Key, StringComparer.Ordinal)
            .Select(scope => new[] { $"`{scope.Key}`", AuthorityLabels.List(scope.Value) }));
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Needs(CommandRow row) =>
        AuthorityLabels.Of(row.Needs) + (row.Or == Permissions.None ? "" : $", or {AuthorityLabels.Of(row.Or)}");

    private static string Cell(Role role, Type command, CommandRow row)
    {
        if (command == typeof(RemoveRole) && !Roles.Any(other => Appointments.Of(role, other) is Appointing.First or Appointing.Any))
            return "";
        var held = RoleTable.Of(role);
        if (row.Or != Permissions.None && (held.Permissions & row.Or) != 0)
            return "all";
        var reaches = held.Reach >= row.Least && (held.Permissions & row.Needs) != 0;
        return !reaches ? "" : held.Reach switch { Reach.OwnPerson => "self", Reach.OwnInstitution => "own", _ => "all" };
    }

    private static string Cell(Role role, Func<Actor, Guid, Refusal?> may)
    {
        if (RoleTable.Of(role).Reach == Reach.OwnPerson)
            return may(Actor.Person("user:x", role, Own, Self), Own) is null ? "self" : "";
        if (RoleTable.Of(role).Reach == Reach.Everywhere)
            return may(Actor.Person("user:x", role), Other) is null ? "all" : "";
        return may(Actor.Person("user:x", role, Own), Other) is null ? "all" : may(Actor.Person("user:x", role, Own), Own) is null ? "own" : "";
    }

    private static void Table(StringBuilder text, string[] head, IEnumerable<string[]> rows)
    {
        Line(text, head);
        Line(text, [.. head.Select(_ => "---")]);
        foreach (var row in rows)
            Line(text, row);
    }

    private static void Line(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
