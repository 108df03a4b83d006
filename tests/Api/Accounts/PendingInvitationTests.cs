using System.Net;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class PendingInvitationTests(RunningApi running)
{
    [Fact]
    public async Task Whoever_invited_sees_who_may_accept_what_and_takes_it_back()
    {
        using var administrator = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        var sent = DateTime.UtcNow;
        var invitation = await administrator.InvitedAsync(guest, number: 2);
        var got = DateTime.UtcNow;

        var pending = await PendingAsync(administrator);
        Assert.Contains($"<h3 class=\"address\">{guest.Email}</h3>", pending, StringComparison.Ordinal);
        Assert.Contains("<p>Registrar</p>", pending, StringComparison.Ordinal);
        Assert.InRange(DateTime.Parse(pending.Split("datetime=\"")[1].Split('"')[0], null, System.Globalization.DateTimeStyles.AdjustToUniversal), sent.AddDays(7).AddSeconds(-1), got.AddDays(7));
        Assert.Contains($"Invited by {administrator.Email}", pending, StringComparison.Ordinal);
        Person.ExpectRedirect("/en/staff?done=revoked", await RevokeAsync(administrator, invitation));

        Assert.Contains("can no longer be used", await guest.Browser.PageAsync(invitation), StringComparison.Ordinal);
        var after = await administrator.Browser.PageAsync("/en/staff?done=revoked");
        Assert.Contains("The invitation was revoked.", after, StringComparison.Ordinal);
        Assert.DoesNotContain(guest.Email, after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_it_back_twice_is_told_as_once_and_takes_every_one_of_the_address()
    {
        using var administrator = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        var older = await administrator.InvitedAsync(guest, number: 2);
        var newer = await administrator.InvitedAsync(guest, number: 3);
        Assert.Single((await PendingAsync(administrator)).Split($">{guest.Email}<").Skip(1));

        Person.ExpectRedirect("/en/staff?done=revoked", await RevokeAsync(administrator, newer));
        Person.ExpectRedirect("/en/staff?done=revoked", await RevokeAsync(administrator, newer));

        Assert.Contains("can no longer be used", await guest.Browser.PageAsync(older), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_it_or_takes_it_back()
    {
        using var administrator = await AdministratorAsync();
        using var stranger = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        var invitation = await administrator.InvitedAsync(guest, number: 2);

        Assert.DoesNotContain(guest.Email, await stranger.Browser.PageAsync("/en/staff"), StringComparison.Ordinal);
        Assert.Contains("This belongs to another institution", await Person.WordsAsync(await RevokeAsync(stranger, invitation)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await RevokeAsync(guest, invitation)).StatusCode);

        Person.ExpectRedirect("/en/account", await guest.AcceptAsync(invitation));
    }

    [Fact]
    public async Task Once_it_is_accepted_it_is_pending_no_more()
    {
        using var administrator = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        Person.ExpectRedirect("/en/account", await guest.AcceptAsync(await administrator.InvitedAsync(guest, number: 2)));

        var page = await administrator.Browser.PageAsync("/en/staff");

        Assert.Contains(guest.Email, page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"pending-title\"", page, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> RevokeAsync(Person person, string invitation) => person.Browser.SendAsync(
        "/en/account", "/en/staff", ("_handler", "revoke"), ("invitation", invitation.Split("id=")[1].Split('&')[0]));

    private static async Task<string> PendingAsync(Person person) =>
        (await person.Browser.PageAsync("/en/staff")).Split("id=\"pending-title\"")[1].Split("id=\"invite-title\"")[0];

    private async Task<Person> AdministratorAsync() =>
        await running.EmployedAsync(Role.InstitutionAdministrator, await new World(running.National).InstitutionAsync());
}
