namespace AiTalent.Domain.Authority;

/// <summary>The one table of what each role may do; a program's permissions come from its scopes instead.</summary>
public static class RolePermissions
{
    private const Permissions Teaching = Permissions.RecordResults | Permissions.ReadPersons | Permissions.ReadTotals;

    private const Permissions Registry = Teaching | Permissions.ManageCatalogue | Permissions.ManageCourseRuns
        | Permissions.RegisterLearners | Permissions.Enrol | Permissions.IssueCredentials | Permissions.ManageCohorts | Permissions.Override;

    public static Permissions Of(Role role) => role switch
    {
        Role.Anonymous or Role.Program => Permissions.None,
        Role.Learner => Permissions.Enrol,
        Role.Instructor => Teaching,
        Role.Registrar => Registry,
        Role.InstitutionAdministrator => Registry | Permissions.ManagePartnerships | Permissions.History | Permissions.ManageStaff,
        Role.CompanyRepresentative => Permissions.ManagePartnerships | Permissions.ReadTotals | Permissions.ManageStaff,
        Role.MinistryAnalyst => Permissions.ReadTotals,
        Role.MinistryAdministrator => Permissions.ReadTotals | Permissions.ManageInstitutions | Permissions.Accredit | Permissions.ManageStaff,
        Role.Operator => Permissions.ReadTotals | Permissions.ManageInstitutions | Permissions.Operate | Permissions.ManageStaff,
        Role.System => Permissions.RunProcesses | Permissions.ManageStaff,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a row in the table."),
    };

    /// <summary>Whether the role acts for the whole country and not for one institution.</summary>
    public static bool IsNational(Role role) =>
        role is Role.MinistryAnalyst or Role.MinistryAdministrator or Role.Operator or Role.System;
}
