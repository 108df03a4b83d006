using AiTalent.Domain.Authority;
using AiTalent.Domain.Tests.Authority;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Defines who may see which staff page.</summary>
internal static class DeskVisits
{
    /// <summary>By pattern: the id in the address, if any; the query; and who may see the page.</summary>
    private static readonly Dictionary<string, Func<WalkedWorld, (Guid Id, string Query, Func<Actor, bool> Allows)>> Pages = new()
    {
        ["/{lang}/partnerships"] = world => (default, "", actor => SeesPartnerships(actor, actor.InstitutionId ?? world.Hanoi)),
        ["/{lang}/partnerships/new"] = _ => (default, "", actor => actor.May(Permissions.ManagePartnerships)),
        ["/{lang}/partnerships/{id:guid}"] = world => (world.Partnership, "", actor => SeesPartnerships(actor, world.Hanoi, world.Company)),
        ["/{lang}/partnerships/{id:guid}/edit"] = world => (world.Partnership, "", actor => Has(actor, Permissions.ManagePartnerships, world.Hanoi, world.Company)),
        ["/{lang}/partnerships/{id:guid}/allot"] = world => (world.Partnership, "", actor => Has(actor, Permissions.ManagePartnerships, world.Hanoi, world.Company)),
        ["/{lang}/partnerships/{id:guid}/nominate"] = world => (world.Partnership, "", actor => Has(actor, Permissions.ManagePartnerships, world.Hanoi, world.Company)),
        ["/{lang}/partnerships/{id:guid}/end"] = world => (world.Partnership, "", actor => Has(actor, Permissions.ManagePartnerships, world.Hanoi, world.Company)),
        ["/{lang}/partnerships/{id:guid}/return"] = world => (world.Partnership, "", actor => Has(actor, Permissions.ManagePartnerships, world.Hanoi, world.Company)),
        ["/{lang}/university/course-runs/{id:guid}/results"] = world => (world.Run, "", actor => Has(actor, Permissions.RecordResults, world.Hanoi) && Has(actor, Permissions.ReadPersons, world.Hanoi)),
        ["/{lang}/university/cohorts"] = world => (default, "", actor => SeesCohorts(actor, actor.InstitutionId ?? world.Hanoi)),
        ["/{lang}/university/cohorts/new"] = world => (default, "", actor => Has(actor, Permissions.ManageCohorts, actor.InstitutionId ?? world.Hanoi)),
        ["/{lang}/university/cohorts/{id:guid}"] = world => (world.Cohort, "", actor => SeesCohorts(actor, world.Hanoi)),
        ["/{lang}/university/cohorts/{id:guid}/edit"] = KeepsCohort,
        ["/{lang}/university/cohorts/{id:guid}/import"] = KeepsCohort,
        ["/{lang}/university/cohorts/{id:guid}/enrol"] = KeepsCohort,
        ["/{lang}/university/cohorts/{id:guid}/imports/{importId:guid}"] = KeepsCohort,
        ["/{lang}/university/credentials"] = world => (default, $"?institution={world.Hanoi}", actor => Has(actor, Permissions.ReadPersons, world.Hanoi)),
        ["/{lang}/university/credentials/{id:guid}"] = world => (world.Credential, "", actor => Has(actor, Permissions.ReadPersons, world.Hanoi)),
        ["/{lang}/university/credentials/orders/{orderId:guid}"] = world => (default, "", actor => Has(actor, Permissions.IssueCredentials, actor.InstitutionId ?? Guid.Empty)),
        ["/{lang}/university/programmes/{programmeId:guid}/credentials"] = world => (default, "", actor => Has(actor, Permissions.ReadPersons, world.Hanoi)),
        ["/{lang}/university/courses/{courseId:guid}/credentials"] = world => (default, "", actor => Has(actor, Permissions.ReadPersons, world.Hanoi)),
        ["/{lang}/certificates/{id:guid}"] = world => (world.Credential, "", actor => SeesCertificate(actor, world)),
        ["/{lang}/certificates/{id:guid}.pdf"] = world => (world.Credential, "", actor => SeesCertificate(actor, world)),
        ["/{lang}/university/learners/{id:guid}"] = world => (world.An, "", actor => Has(actor, Permissions.ReadPersons, world.Hanoi)),
        // Pages of the ministry.
        ["/{lang}/ministry"] = _ => (default, "", OverseesAll),
        ["/{lang}/ministry/totals"] = _ => (default, "?by=institution", OverseesAll),
        ["/{lang}/ministry/accreditation"] = _ => (default, "", OverseesAll),
        ["/{lang}/ministry/accreditation/{id:guid}"] = world => (world.Programme, "", OverseesAll),
        ["/{lang}/ministry/proposals"] = _ => (default, "", OverseesAll),
        ["/{lang}/ministry/overdue-runs"] = _ => (default, "", OverseesAll),
        ["/{lang}/ministry/partnerships"] = _ => (default, "", actor => OverseesAll(actor) || Everywhere(actor, Permissions.ManagePartnerships)),

        ["/{lang}/university/courses"] = world => (default, $"?institution={world.Hanoi}", actor => SeesTeaching(actor, world.Hanoi)),
        ["/{lang}/university/courses/new"] = world => (default, $"?institution={world.Hanoi}", actor => Has(actor, Permissions.ManageCatalogue, world.Hanoi)),
        ["/{lang}/university/courses/{id:guid}"] = world => (world.Course, "", actor => SeesTeaching(actor, world.Hanoi)),
        ["/{lang}/university/programmes"] = world => (default, $"?institution={world.Hanoi}", actor => SeesTeaching(actor, world.Hanoi)),
        ["/{lang}/university/programmes/new"] = world => (default, $"?institution={world.Hanoi}", actor => Has(actor, Permissions.ManageCatalogue, world.Hanoi)),
        ["/{lang}/university/programmes/{id:guid}"] = world => (world.Programme, "", actor => SeesTeaching(actor, world.Hanoi)),
        ["/{lang}/university/course-runs"] = world => (default, $"?institution={world.Hanoi}", actor => SeesTeaching(actor, world.Hanoi)),
        ["/{lang}/university/course-runs/new"] = world => (default, $"?institution={world.Hanoi}", actor => Has(actor, Permissions.ManageCourseRuns, world.Hanoi)),
        ["/{lang}/university/course-runs/{id:guid}/cancel"] = world => (world.Run, "", actor => Has(actor, Permissions.ManageCourseRuns, world.Hanoi)),
        ["/{lang}/university/course-runs/{id:guid}/next"] = world => (world.Run, "", actor => Has(actor, Permissions.Enrol, world.Hanoi) && Has(actor, Permissions.ReadPersons, world.Hanoi)),
        ["/{lang}/university/course-runs/{id:guid}/close"] = world => (world.Run, "", actor => Has(actor, Permissions.ManageCourseRuns, world.Hanoi)),
        ["/{lang}/university/course-runs/{id:guid}"] = world => (world.Run, "", actor => SeesTeaching(actor, world.Hanoi)),
    };

    /// <returns>Null if it is not a staff page.</returns>
    public static Visit? Find(string pattern, string method, string path, WalkedApi walked)
    {
        if (!Pages.TryGetValue(pattern, out var page))
            return null;
        // A form without the token of its page is rejected for everyone.
        if (method != "GET")
            return new Visit(method, path, _ => true) { IsAnyAnswer = true };
        var (id, query, allows) = page(walked.World);
        return new Visit(method, path.Replace($"{walked.World.Run}", $"{id}", StringComparison.Ordinal) + query, allows)
        {
            // An's certificate is not rendered because the name is unknown.
            IsAnyAnswer = pattern.EndsWith(".pdf", StringComparison.Ordinal),
        };
    }

    private static (Guid Id, string Query, Func<Actor, bool> Allows) KeepsCohort(WalkedWorld world) =>
        (world.Cohort, "", actor => Has(actor, Permissions.ManageCohorts, world.Hanoi));

    private static bool SeesCertificate(Actor actor, WalkedWorld world) =>
        actor.LearnerId == world.An || Has(actor, Permissions.ReadPersons, world.Hanoi);

    private static bool SeesCohorts(Actor actor, Guid institution) =>
        Has(actor, Permissions.ManageCohorts, institution) || Has(actor, Permissions.ReadPersons, institution);

    private static bool OverseesAll(Actor actor) => Everywhere(actor, Permissions.ReadTotals);

    private static bool Everywhere(Actor actor, Permissions permission) => Expected.Allows(new CommandRow(permission, Reach.Everywhere), actor, []);

    /// <summary>True for those who plan or teach courses of the institution.</summary>
    private static bool SeesTeaching(Actor actor, Guid institution) =>
        Has(actor, Permissions.ManageCatalogue, institution) || Has(actor, Permissions.RecordResults, institution);

    private static bool SeesPartnerships(Actor actor, params Guid[] parties) =>
        Has(actor, Permissions.ManagePartnerships, parties) || Has(actor, Permissions.ReadTotals, parties);

    private static bool Has(Actor actor, Permissions permission, params Guid[] institutions) =>
        Expected.Allows(new CommandRow(permission, Reach.OwnInstitution), actor, institutions);
}
