using static AiTalent.Domain.Authority.Permissions;

namespace AiTalent.Domain.Authority;

/// <summary>What a role permits, and how far.</summary>
public sealed record RoleRow(Role Role, Reach Reach, Permissions Permissions);

/// <summary>
/// The one table of who may do what, and where: a role with its reach and its permissions. What each command needs of them stands in
/// <see cref="CommandTable"/>, who appoints whom in <see cref="Appointments"/>; docs/authority.md shows all of it.
/// </summary>
public static class RoleTable
{
    private const Permissions Teaching = RecordResults | ReadPersons | ReadTotals;

    private const Permissions Registry = Teaching | ManageCatalogue | ManageCourseRuns | RegisterLearners | Enrol | IssueCredentials | ManageCohorts | Override;

    /// <summary>In the order of the roles. A program's permissions come from its <see cref="Scopes"/> instead.</summary>
    public static IReadOnlyList<RoleRow> Rows { get; } =
    [
        new(Role.Anonymous, Reach.None, None),
        new(Role.Learner, Reach.OwnPerson, RegisterLearners | Enrol | AnswerReviews),
        new(Role.Instructor, Reach.OwnInstitution, Teaching),
        new(Role.Registrar, Reach.OwnInstitution, Registry),
        new(Role.InstitutionAdministrator, Reach.OwnInstitution, Registry | ManagePartnerships | ManageStaff | History),
        new(Role.CompanyRepresentative, Reach.OwnInstitution, ManagePartnerships | ManageStaff | ReadTotals),
        new(Role.MinistryAnalyst, Reach.Everywhere, ReadTotals),
        new(Role.MinistryAdministrator, Reach.Everywhere, ManageInstitutions | Accredit | ManageStaff | ReadTotals),
        new(Role.Operator, Reach.Everywhere, ManageInstitutions | ManageStaff | ReadTotals | Operate),
        new(Role.Program, Reach.Everywhere, None),
        new(Role.System, Reach.Everywhere, RunProcesses | ManageStaff),
    ];

    public static RoleRow Of(Role role) => Rows[(int)role];
}
