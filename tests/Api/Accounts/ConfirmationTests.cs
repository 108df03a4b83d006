using AiTalent.Api.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Tests the page that the confirmation mail of a new account links to.</summary>
public sealed class ConfirmationTests(RunningApi running)
{
    private const string Wrong = "The password is wrong";

    [Fact]
    public async Task Without_the_mails_code_no_password_is_tried()
    {
        using var person = new Person(running);
        var page = await SignedUpAsync(person);
        // A correct password is rehashed if its hash has fewer iterations than the current setting.
        var hash = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 })).HashPassword(new Account(), Person.Password);
        await ChangeAsync(person, accounts => accounts.ExecuteUpdateAsync(set => set.SetProperty(one => one.PasswordHash, hash)));

        Assert.Contains(Wrong, await ConfirmAsync(person, OtherCode(page), Person.Password), StringComparison.Ordinal);

        Assert.Equal(hash, (await FindAsync(person)).PasswordHash);
        Person.ExpectRedirect("/en/account", await person.Browser.FillInAsync(page, "confirm", ("password", Person.Password)));
        Assert.NotEqual(hash, (await FindAsync(person)).PasswordHash);
    }

    [Fact]
    public async Task Wrong_passwords_for_an_account_that_is_confirmed_are_counted_as_at_sign_in()
    {
        using var person = new Person(running);
        var page = await SignedUpAsync(person);
        Person.ExpectRedirect("/en/account", await person.Browser.FillInAsync(page, "confirm", ("password", Person.Password)));

        foreach (var address in (string[])[page, OtherCode(page)])
            Assert.Contains(Wrong, await ConfirmAsync(person, address, "something else"), StringComparison.Ordinal);

        Assert.Equal(2, (await FindAsync(person)).AccessFailedCount);
    }

    [Fact]
    public async Task With_the_mails_code_passwords_are_tried_ten_times_and_then_slowly()
    {
        using var person = new Person(running);
        var page = await SignedUpAsync(person);

        for (var i = 0; i < 10; i++)
            Assert.Contains(Wrong, await ConfirmAsync(person, page, $"guess number {i}"), StringComparison.Ordinal);

        Assert.Contains("Too many attempts", await ConfirmAsync(person, page, Person.Password), StringComparison.Ordinal);
        Assert.False((await FindAsync(person)).EmailConfirmed);
    }

    private static async Task<string> SignedUpAsync(Person person)
    {
        Person.ExpectRedirect("/en/sign-up/sent", await person.SignUpAsync());
        return Outbox.AddressIn(await person.Outbox.FindAsync(person.Email));
    }

    private static string OtherCode(string page) => $"{page.Split("&code=")[0]}&code=another";

    private static async Task<string> ConfirmAsync(Person person, string page, string password) =>
        await Person.WordsAsync(await person.Browser.FillInAsync(page, "confirm", ("password", password)));

    private async Task<Account> FindAsync(Person person)
    {
        await using var scope = running.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(person.Email))!;
    }

    private async Task ChangeAsync(Person person, Func<IQueryable<Account>, Task<int>> change)
    {
        await using var scope = running.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.Where(one => one.Email == person.Email);
        Assert.Equal(1, await change(accounts));
    }
}
