using System.Net;
using System.Text.RegularExpressions;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Partnerships;

/// <summary>Represents a company and a university, each with a person at a browser.</summary>
internal sealed partial class Parties(RunningApi running, Guid companyId, Guid universityId, Person company, Person university) : IDisposable
{
    public Guid CompanyId => companyId;

    public Guid UniversityId => universityId;

    public Person Company => company;

    public Person University => university;

    public static async Task<Parties> NewAsync(RunningApi running)
    {
        var world = new World(running.National);
        var (companyId, universityId) = (await world.InstitutionAsync("company"), await world.InstitutionAsync());
        return new Parties(
            running, companyId, universityId, await running.EmployedAsync(Role.CompanyRepresentative, companyId), await running.EmployedAsync(Role.InstitutionAdministrator, universityId));
    }

    /// <returns>Returns the redirect address of an accepted form.</returns>
    public static string Then(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    /// <returns>Its page. It has been opened, so pages below it also know the agreement.</returns>
    public async Task<string> DraftAsync() => await OpenedAsync(Then(await company.Browser.FillInAsync(
        $"/en/partnerships/new?party={universityId}", "draft", ("key", Guid.NewGuid().ToString()), ("nameVi", "Chỗ học cho kỹ sư"), ("nameEn", "Seats for engineers"), ("startsOn", "2026-01-01"))));

    /// <summary>Creates an agreement signed by both, with one pledge of the company.</summary>
    public async Task<string> ActiveAsync(int pledged)
    {
        var page = await DraftAsync();
        foreach (var (person, step) in (IEnumerable<(Person, string)>)[(company, "propose"), (company, $"sign/{companyId}"), (university, $"sign/{universityId}")])
            page = Then(await person.Browser.FillInAsync(page, "step", ("key", Guid.NewGuid().ToString()), ("step", step)));
        return await PledgeAsync(page, $"{pledged}");
    }

    public async Task<string> PledgeAsync(string page, string amount) =>
        await OpenedAsync(Then(await company.Browser.FillInAsync(page, "pledge", ("key", Guid.NewGuid().ToString()), ("amount", amount))));

    public async Task<string> AllotAsync(string page, Guid run, string amount) => Then(await university.Browser.FillInAsync(
        await AllotPageAsync(page), "allot", ("key", Guid.NewGuid().ToString()), ("pledge", await PledgeIdAsync(page)), ("run", $"{run}"), ("amount", amount)));

    /// <summary>Returns the pledge that can be selected on the page.</summary>
    public async Task<string> PledgeIdAsync(string page) => Pledge().Match(await university.Browser.PageAsync(await AllotPageAsync(page))).Groups[1].Value;

    /// <summary>Returns the allotment page, which includes everything in the log, such as runs just scheduled.</summary>
    public async Task<string> AllotPageAsync(string page) => $"{page.Split('?')[0]}/allot?seen={await running.HeadAsync()}";

    public void Dispose()
    {
        company.Dispose();
        university.Dispose();
    }

    private async Task<string> OpenedAsync(string page)
    {
        await company.Browser.PageAsync(page);
        return page;
    }

    [GeneratedRegex("""<select[^>]*name="pledge"[^>]*>\s*<option value="([^"]+)""")]
    private static partial Regex Pledge();
}
