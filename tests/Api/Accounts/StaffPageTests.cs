using System.Net;
using AiTalent.Api.Accounts;
using AiTalent.Domain.Authority;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class StaffPageTests(RunningApi running)
{
    [Fact]
    public async Task Who_is_removed_no_longer_acts_by_the_role_at_the_very_next_request()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var page = Removal(await registrar.AccountAsync(running), Role.Registrar, institution);
        Assert.Contains($"href=\"{page}\"", await administrator.Browser.PageAsync("/en/staff"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await registrar.SeesLearnersAsync(institution));

        Person.ExpectRedirect($"/en/staff?institution={institution}&done=removed", await administrator.Browser.FillInAsync(page, "remove"));

        Assert.Equal(HttpStatusCode.Forbidden, await registrar.SeesLearnersAsync(institution));
        Assert.DoesNotContain(registrar.Email, await administrator.Browser.PageAsync("/en/staff"), StringComparison.Ordinal);
        Person.ExpectRedirect($"/en/staff?institution={institution}", await administrator.Browser.GetAsync(page));
    }

    [Fact]
    public async Task An_older_invitation_does_not_give_the_role_back()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var invitation = await administrator.InvitedAsync(registrar, number: 2);

        await administrator.Browser.FillInAsync(Removal(await registrar.AccountAsync(running), Role.Registrar, institution), "remove");

        Assert.Contains("This invitation can no longer be used", await registrar.Browser.PageAsync(invitation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_removes_the_role_that_they_act_by()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        var page = Removal(await administrator.AccountAsync(running), Role.InstitutionAdministrator, institution);

        var (status, words) = await ReadAsync(administrator, page);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("cannot remove the role you are using", words, StringComparison.Ordinal);
        Assert.DoesNotContain(page, await administrator.Browser.PageAsync("/en/staff"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_staff_of_another_institution_is_nobodys_business()
    {
        var world = new World(running.National);
        var (own, other) = (await world.InstitutionAsync(), await world.InstitutionAsync());
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, own);
        using var registrar = await running.EmployedAsync(Role.Registrar, other);
        var account = await registrar.AccountAsync(running);

        foreach (var page in (string[])[$"/en/staff?institution={other}", Removal(account, Role.Registrar, other)])
        {
            var (status, words) = await ReadAsync(administrator, page);
            Assert.Equal(HttpStatusCode.Forbidden, status);
            Assert.Contains("This belongs to another institution", words, StringComparison.Ordinal);
            Assert.DoesNotContain(registrar.Email, words, StringComparison.Ordinal);
        }

        await administrator.Browser.SendAsync("/en/staff", Removal(account, Role.Registrar, other), ("_handler", "remove"));
        Assert.Equal(HttpStatusCode.OK, await registrar.SeesLearnersAsync(other));
    }

    [Fact]
    public async Task Only_who_manages_staff_is_led_to_the_page_and_sees_it()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        using var nobody = new Person(running);

        Assert.Contains("href=\"/en/staff\"", await administrator.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/en/staff\"", await registrar.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
        var (status, words) = await ReadAsync(registrar, "/en/staff");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("You may not do this", words, StringComparison.Ordinal);
        Assert.DoesNotContain(administrator.Email, words, StringComparison.Ordinal);
        Assert.Contains("/en/sign-in?next=%2Fen%2Fstaff", (await ReadAsync(nobody, "/en/staff")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_gone_is_shown_as_such()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var account = await registrar.AccountAsync(running);
        await using var scope = running.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.Where(one => one.Id == account).ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        var page = await administrator.Browser.PageAsync("/en/staff");

        Assert.Contains("<h3 class=\"address\">A deleted account</h3>", page, StringComparison.Ordinal);
        Assert.Contains(Removal(account, Role.Registrar, institution), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ministry_finds_an_institution_and_appoints_its_first_administrator_alone()
    {
        var institution = await new World(running.National).InstitutionAsync();
        var cookie = await running.CookieOfAsync(Actor.Person(Actor.IdOf(Guid.CreateVersion7()), Role.MinistryAdministrator));

        var country = await PageAsync(cookie, "/en/staff?q=test");
        Assert.Contains("Test University", country, StringComparison.Ordinal);
        Assert.Contains("value=\"MinistryAnalyst\"", country, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"InstitutionAdministrator\"", country, StringComparison.Ordinal);

        var before = await PageAsync(cookie, $"/en/staff?institution={institution}");
        Assert.Contains("value=\"InstitutionAdministrator\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Registrar\"", before, StringComparison.Ordinal);
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        var after = await PageAsync(cookie, $"/en/staff?institution={institution}");
        Assert.Contains(administrator.Email, after, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"InstitutionAdministrator\"", after, StringComparison.Ordinal);
    }

    private static string Removal(Guid account, Role role, Guid institution) => $"/en/staff/remove?account={account}&role={role}&institution={institution}";

    private static async Task<(HttpStatusCode Status, string Words)> ReadAsync(Person person, string page)
    {
        var answer = await person.Browser.GetAsync(page);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private async Task<string> PageAsync(string cookie, string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = running.Address };
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        return WebUtility.HtmlDecode(await http.GetStringAsync(path, TestContext.Current.CancellationToken));
    }
}
