using Xunit;

namespace AiTalent.Api.Tests.Accounts;

[Collection(WithProviders.Name)]
public sealed class ExternalSignInTests(ExternalApi api)
{
    [Fact]
    public async Task Whoever_is_known_is_signed_in_by_issuer_and_subject_though_the_address_there_has_changed()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var renamed = new Stranger(api, subject: stranger.Subject);

        Person.ExpectRedirect("/en/account", await renamed.ArriveAsync());

        var page = await renamed.Browser.PageAsync("/en/account");
        Assert.Contains(stranger.Email, page, StringComparison.Ordinal);
        Assert.DoesNotContain(renamed.Email, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_comes_back_to_this_site_and_never_to_another()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var trapped = new Stranger(api, subject: stranger.Subject);

        Person.ExpectRedirect("/vi/courses", await stranger.ArriveAsync("/vi/courses"));
        Person.ExpectRedirect("/en/account", await trapped.ArriveAsync("//evil.example"));
    }

    [Fact]
    public async Task The_same_subject_of_another_issuer_is_somebody_else()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var namesake = new Stranger(api, ExternalApi.National, stranger.Subject, stranger.Email);

        Assert.Contains("external-sign-up", await Person.WordsAsync(await namesake.ArriveAsync()), StringComparison.Ordinal);

        Assert.False(await namesake.IsSignedInAsync());
    }

    [Fact]
    public async Task A_locked_account_stays_closed()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var elsewhere = new Stranger(api, subject: stranger.Subject);
        await stranger.ChangeAccountAsync((accounts, account) => accounts.SetLockoutEndDateAsync(account, DateTimeOffset.UtcNow.AddDays(1)));

        Assert.Contains("Your account is locked", await Person.WordsAsync(await elsewhere.ArriveAsync()), StringComparison.Ordinal);

        Assert.False(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task The_second_factor_is_asked_for_here_too()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var person = new Person(api.Running, stranger.Email);
        await person.Browser.FillInAsync("/en/password", "forgot", ("email", person.Email));
        await person.Browser.FillInAsync(Outbox.AddressIn(await person.Outbox.FindAsync(person.Email, 2)), "reset", ("password", Person.Password));
        using var signedIn = await person.ElsewhereAsync();
        var (key, _) = await SecondFactorTests.TurnOnAsync(signedIn);
        using var elsewhere = new Stranger(api, subject: stranger.Subject);

        Person.ExpectRedirect("/en/sign-in/code?next=%2Fen%2Faccount", await elsewhere.ArriveAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        Person.ExpectRedirect("/en/account", await elsewhere.Browser.FillInAsync("/en/sign-in/code", "code", ("code", Totp.Code(key))));

        Assert.True(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task It_is_no_try_of_a_password_however_often_one_comes()
    {
        using var stranger = await new Stranger(api).BecomeAsync();

        for (var i = 0; i < 12; i++)
            Person.ExpectRedirect("/en/account", await stranger.ArriveAsync());
    }

    [Fact]
    public async Task An_account_without_a_password_is_opened_by_none_and_not_locked_by_guessing()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var guesser = new Person(api.Running, stranger.Email);

        for (var i = 0; i < 10; i++)
            Assert.Contains("is wrong", await Person.WordsAsync(await guesser.SignInAsync(i == 0 ? "" : $"guess number {i}")), StringComparison.Ordinal);

        Person.ExpectRedirect("/en/account", await stranger.ArriveAsync());
    }
}
