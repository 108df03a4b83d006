using static AiTalent.Domain.Authority.Permissions;

namespace AiTalent.Domain.Authority;

/// <summary>Represents a role with its reach and permissions.</summary>
public sealed record RoleRow(Role Role, Reach Reach, Permissions Permissions);

/// <summary>
/// The table of permissions: each role with its reach. <see cref="CommandTable"/> defines the requirements of
/// commands and <see cref="Appointments"/> which role appoints which; docs/authority.md shows all of them.
/// </summary>
public static class RoleTable
{
    private const Permissions Teaching = RecordResults | ReadPersons | ReadTotals;

    private const Permissions Registry = Teaching | ManageCatalogue | ManageCourseRuns | RegisterLearners | Enrol | IssueCredentials | ManageCohorts | Override;

    /// <summary>
    /// Gets the rows in the order of the roles. The permissions of an API client come from its
    /// <see cref="Scopes"/>.
    /// </summary>
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
