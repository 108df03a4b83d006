using AiTalent.Api.Demonstration;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>Lists every page in every language.</summary>
internal static class PageRoutes
{
    private static readonly string[] Languages = ["vi", "ko", "en"];
    private static readonly string Full = $"/course-runs/{DemonstrationIds.FullRun}";

    /// <summary>The run in which the demonstration student is enrolled.</summary>
    private static readonly string Own = $"/course-runs/{DemonstrationIds.Of("course-run", "HUST-NL320/0/8")}";

    private static readonly string Agreement = $"/partnerships/{DemonstrationIds.Of("partnership", "0")}";

    /// <summary>Public pages.</summary>
    public static IReadOnlyList<string> Public { get; } = InEveryLanguage(
    [
        "", "/national", "/courses", "/courses?q=hoc+may", "/courses?country=KR&free=true&sort=title", "/courses?q=nobody+teaches+this&level=3",
        Full, $"{Full}/enrol", $"{Full}/withdraw", $"{Full}/transfer", "/learning", "/learning/notifications", "/credentials", "/enter",
        "/sign-up", "/sign-up/sent", "/sign-up/confirm", "/sign-in", "/sign-in/code", "/sign-in/recovery", "/password", "/password/new", "/first-operator",
        "/sign-in/external", "/sign-in/external/identity?problem=cancelled", "/sign-up/confirm/external", "/invitation", "/account/erase?done=erased",
    ]);

    /// <summary>Pages of a signed-in student.</summary>
    public static IReadOnlyList<string> OfStudent { get; } = InEveryLanguage(
    [
        "/learning", "/learning/notifications", "/account/notifications", $"/course-runs/{DemonstrationIds.RunWithThreeSeats}/enrol", $"{Full}/enrol", $"{Full}/withdraw",
        $"{Own}/enrol", $"{Own}/withdraw", $"{Own}/transfer",
    ]);

    /// <summary>The partnership pages, with an agreement of the company.</summary>
    public static IReadOnlyList<string> OfCompany { get; } = InEveryLanguage(
        ["/partnerships", "/partnerships/new?q=ha+noi", Agreement, $"{Agreement}/edit", $"{Agreement}/allot", $"{Agreement}/nominate", $"{Agreement}/end"]);

    /// <summary>Returns the university pages of cohorts and learners.</summary>
    public static IReadOnlyList<string> CheckCohorts(Guid cohort)
    {
        var one = $"/university/cohorts/{cohort}";
        return InEveryLanguage(["/university/cohorts", "/university/cohorts/new", one, $"{one}/edit", $"{one}/import", $"{one}/enrol", $"{one}/imports/{Guid.Empty}", $"{one}?sort=-name&q=a", $"/university/learners/{DemonstrationIds.Student}"]);
    }

    /// <summary>Returns the university pages of credentials, one of them, and its certificate.</summary>
    public static IReadOnlyList<string> OfCredentials(Guid credential)
    {
        var programme = $"/university/programmes/{DemonstrationIds.Of("programme", "HUST-CORE")}/credentials";
        return InEveryLanguage(
        [
            "/university/credentials", "/university/credentials?q=AIT-0000-0000-0000", $"/university/credentials/{credential}", $"/university/credentials/orders/{Guid.Empty}",
            programme, $"{programme}?standing=missing", $"{programme}?standing=held&q=nguyen", $"/university/courses/{DemonstrationIds.Of("course", "HUST-NL320")}/credentials",
            $"/certificates/{credential}",
        ]);
    }

    /// <summary>Pages for appointing staff.</summary>
    public static IReadOnlyList<string> CheckStaff { get; } = InEveryLanguage(["/staff"]);

    /// <summary>Pages of the ministry.</summary>
    public static IReadOnlyList<string> OfMinistry { get; } = InEveryLanguage(
    [
        "/ministry", "/ministry?wall=true", "/ministry/totals", "/ministry/totals?by=province&sort=certified", "/ministry/totals?by=institution", "/ministry/totals?by=programme",
        "/ministry/totals?by=course-run", "/ministry/totals?by=partnership", "/ministry/totals?by=day", "/ministry/totals?by=course&asOf=2999-01-01", "/ministry/accreditation",
        $"/ministry/accreditation/{DemonstrationIds.Of("programme", "HUST-CORE")}?status=Suspended", "/ministry/proposals", "/ministry/overdue-runs", "/ministry/partnerships", "/ministry/partnerships?by=university&status=all",
    ]);

    /// <summary>Pages of the registrar of a university in Ha Noi.</summary>
    public static IReadOnlyList<string> OfUniversity { get; } = InEveryLanguage(
    [
        "/university/courses", "/university/courses?q=hoc+may&sort=code", "/university/courses/new", $"/university/courses/{DemonstrationIds.Of("course", "HUST-NL320")}",
        "/university/programmes", "/university/programmes/new", $"/university/programmes/{DemonstrationIds.Of("programme", "HUST-CORE")}",
        "/university/course-runs", "/university/course-runs?state=open&sort=seats", "/university/course-runs/new", $"/university{Own}", $"/university{Own}/results", $"/university{Own}/next", $"/university{Own}/close", $"/university{Own}/cancel", $"/university/course-runs/new?copy={Own[^36..]}",
    ]);

    /// <summary>Pages of a signed-in account.</summary>
    public static IReadOnlyList<string> OfAccount { get; } = InEveryLanguage(
        ["/account", "/account/profile", "/account/privacy", "/account/erase", "/account/second-factor", "/account/logins", "/account/notifications"]);

    private static string[] InEveryLanguage(string[] paths) =>
        [.. Languages.SelectMany(language => paths.Select(path => $"/{language}{path}"))];
}
