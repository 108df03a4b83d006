using System.Net;
using AiTalent.Api.Accounts;
using AiTalent.Domain.Authority;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class InvitationTests(RunningApi running)
{
    private const string Used = "This invitation can no longer be used";

    [Fact]
    public async Task Whoever_is_invited_makes_an_account_and_takes_the_role_in_the_name_of_who_invited()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        using var guest = new Person(running);
        var invitation = await administrator.InvitedAsync(guest);

        Assert.Contains("to this role: Registrar (Test University)", await guest.Browser.PageAsync(invitation), StringComparison.Ordinal);
        var signUp = $"/en/sign-up?next={Uri.EscapeDataString(invitation)}";
        Person.ExpectRedirect("/en/sign-up/sent", await guest.Browser.FillInAsync(signUp, "sign-up", ("email", guest.Email), ("password", Person.Password), ("agree-training", "true")));
        var confirm = Outbox.AddressIn(await guest.Outbox.FindAsync(guest.Email, 2));
        Person.ExpectRedirect(invitation, await guest.Browser.FillInAsync(confirm, "confirm", ("password", Person.Password)));
        Person.ExpectRedirect("/en/account", await guest.AcceptAsync(invitation));

        await guest.Browser.FillInAsync("/en/account", "act", ("role", $"Registrar:{institution}"));
        Assert.Equal(HttpStatusCode.OK, await guest.SeesLearnersAsync(institution));
        var list = await administrator.Browser.PageAsync("/en/staff");
        Assert.Contains(guest.Email, list, StringComparison.Ordinal);
        Assert.Contains($"Granted by {administrator.Email}", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_account_does_not_take_it()
    {
        using var administrator = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        using var other = await new Person(running).BecomeAsync();
        var invitation = await administrator.InvitedAsync(guest, number: 2);

        Assert.Contains("was sent to another address", await Person.WordsAsync(await other.AcceptAsync(invitation)), StringComparison.Ordinal);
        Assert.DoesNotContain("Registrar", await other.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
        Person.ExpectRedirect("/en/account", await guest.AcceptAsync(invitation));
    }

    [Fact]
    public async Task It_is_used_once_and_not_without_its_code()
    {
        using var administrator = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        var invitation = await administrator.InvitedAsync(guest, number: 2);

        Assert.Contains(Used, await guest.Browser.PageAsync(invitation[..^1]), StringComparison.Ordinal);
        Assert.Contains(Used, await guest.Browser.PageAsync(invitation.Split("&code=")[0]), StringComparison.Ordinal);
        Person.ExpectRedirect("/en/account", await guest.AcceptAsync(invitation));
        Assert.Contains(Used, await guest.Browser.PageAsync(invitation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Lời mời này không còn dùng được", "vai trò được ghi trên trang tài khoản")]
    [InlineData("ko", "이 초대장은 더 이상 사용할 수 없습니다", "계정 페이지에서 역할을 확인할 수 있습니다")]
    [InlineData("en", Used, "the role is listed on your account page")]
    public async Task Whoever_accepts_twice_is_told_that_it_is_used_and_where_the_role_stands(string language, string used, string where)
    {
        using var administrator = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        var invitation = $"/{language}{(await administrator.InvitedAsync(guest, number: 2))[3..]}";
        Person.ExpectRedirect($"/{language}/account", await guest.AcceptAsync(invitation));

        var page = await Person.WordsAsync(await guest.Browser.SendAsync($"/{language}/account", invitation, ("_handler", "accept")));

        Assert.Contains(used, page, StringComparison.Ordinal);
        Assert.Contains(where, page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"accept\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_seven_days_it_is_nothing()
    {
        using var administrator = await AdministratorAsync();
        using var guest = await new Person(running).BecomeAsync();
        var invitation = await administrator.InvitedAsync(guest, number: 2);
        var email = guest.Email.ToUpperInvariant();
        await using var scope = running.Services.CreateAsyncScope();
        var invitations = scope.ServiceProvider.GetRequiredService<AccountsContext>().Invitations.Where(one => one.NormalizedEmail == email);
        var expiry = (await invitations.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken)).ExpiresAt;
        Assert.InRange(expiry, DateTime.UtcNow.AddDays(6), DateTime.UtcNow.AddDays(8));

        await invitations.ExecuteUpdateAsync(set => set.SetProperty(one => one.ExpiresAt, expiry.AddDays(-8)), TestContext.Current.CancellationToken);

        Assert.Contains(Used, await guest.Browser.PageAsync(invitation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_worth_nothing_once_the_inviter_has_lost_the_role()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        using var guest = await new Person(running).BecomeAsync();
        var invitation = await administrator.InvitedAsync(guest, number: 2);

        await running.TakeAsync(await administrator.AccountAsync(running), Role.InstitutionAdministrator, institution);

        Assert.Contains("no longer has the role", await Person.WordsAsync(await guest.AcceptAsync(invitation)), StringComparison.Ordinal);
        Assert.DoesNotContain("Registrar", await guest.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_and_unknown_addresses_get_the_same_answer_and_a_mail_in_the_chosen_language()
    {
        using var administrator = await AdministratorAsync();
        using var known = await new Person(running).BecomeAsync();
        using var unknown = new Person(running);

        Person.ExpectRedirect("/en/staff?done=invited", await administrator.InviteAsync(known.Email, language: "ko"));
        Person.ExpectRedirect("/en/staff?done=invited", await administrator.InviteAsync(unknown.Email, language: "vi"));

        var korean = await known.Outbox.FindAsync(known.Email, 2);
        Assert.Contains("학사 담당자 (시험대학교)", korean.TextBody, StringComparison.Ordinal);
        Assert.StartsWith("/ko/invitation?", Outbox.AddressIn(korean), StringComparison.Ordinal);
        Assert.Contains("Quản lý đào tạo (Đại học Thử)", (await unknown.Outbox.FindAsync(unknown.Email)).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_invites_to_a_role_that_they_do_not_give()
    {
        using var administrator = await AdministratorAsync();
        using var guest = new Person(running);

        Assert.Contains("You may not do this", await Person.WordsAsync(await administrator.InviteAsync(guest.Email, Role.CompanyRepresentative)), StringComparison.Ordinal);
        Assert.Contains("is for the whole country", await Person.WordsAsync(await administrator.InviteAsync(guest.Email, Role.MinistryAdministrator)), StringComparison.Ordinal);
        Assert.Contains("Choose a role.", await Person.WordsAsync(await administrator.InviteAsync(guest.Email, Role.Anonymous)), StringComparison.Ordinal);
        Assert.Contains("Enter an email address", await Person.WordsAsync(await administrator.InviteAsync("nobody")), StringComparison.Ordinal);
        Assert.Empty(guest.Outbox.To(guest.Email));
    }

    [Fact]
    public async Task An_address_is_not_flooded()
    {
        using var administrator = await AdministratorAsync();
        using var guest = new Person(running);

        for (var i = 0; i < 3; i++)
            Person.ExpectRedirect("/en/staff?done=invited", await administrator.InviteAsync(guest.Email));

        Assert.Contains("Too many attempts", await Person.WordsAsync(await administrator.InviteAsync(guest.Email.ToUpperInvariant())), StringComparison.Ordinal);
    }

    private async Task<Person> AdministratorAsync() =>
        await running.EmployedAsync(Role.InstitutionAdministrator, await new World(running.National).InstitutionAsync());
}
