using System.Collections.Frozen;

namespace AiTalent.Domain.Authority;

/// <summary>The OAuth scopes that an API client can be granted, with their permissions.</summary>
public static class Scopes
{
    public static readonly FrozenDictionary<string, Permissions> All = new Dictionary<string, Permissions>
    {
        ["institutions"] = Permissions.ManageInstitutions,
        ["catalogue"] = Permissions.ManageCatalogue | Permissions.ManageCourseRuns,
        ["learners"] = Permissions.RegisterLearners,
        ["enrolments"] = Permissions.Enrol,
        ["results"] = Permissions.RecordResults,
        ["credentials"] = Permissions.IssueCredentials,
        ["cohorts"] = Permissions.ManageCohorts,
        ["partnerships"] = Permissions.ManagePartnerships,
        ["accreditation"] = Permissions.Accredit,
        ["persons"] = Permissions.ReadPersons,
        ["totals"] = Permissions.ReadTotals,
        ["history"] = Permissions.History,
        ["override"] = Permissions.Override,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Permissions PermissionsOf(IEnumerable<string> scopes) =>
        scopes.Aggregate(Permissions.None, (sum, scope) => sum | All.GetValueOrDefault(scope));
}
