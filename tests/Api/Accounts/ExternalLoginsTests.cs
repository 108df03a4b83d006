using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

[Collection(WithProviders.Name)]
public sealed partial class ExternalLoginsTests(ExternalApi api)
{
    private const string Page = "/en/account/logins";

    [Fact]
    public async Task Whoever_is_signed_in_links_a_provider_which_ends_other_sessions_and_is_told_by_mail()
    {
        using var person = await new Person(api.Running).BecomeAsync();
        using var elsewhere = await person.ElsewhereAsync();
        using var there = new Stranger(api);

        Person.ExpectRedirect($"{Page}?done=linked", await LinkAsync(person.Browser, there));

        Assert.Contains("Test University", await person.Browser.PageAsync(Page), StringComparison.Ordinal);
        Assert.True(await person.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        var mail = await person.Outbox.FindAsync(person.Email, 2);
        Assert.Equal("Your sign-in was changed", mail.Subject);
        Assert.Contains("was linked", mail.TextBody, StringComparison.Ordinal);
        Person.ExpectRedirect("/en/account", await there.ArriveAsync());
        Assert.Contains(person.Email, await there.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_links_without_the_password_of_an_account_that_has_one()
    {
        using var person = await new Person(api.Running).BecomeAsync();

        var answer = await person.Browser.FillInAsync(Page, "link", ("provider", ExternalApi.University), ("current", "something else"));

        Assert.False(answer.Headers.Contains("Refresh"));
        Assert.Contains("not your current", await Person.WordsAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_back_to_sign_in_is_not_linked()
    {
        using var person = await new Person(api.Running).BecomeAsync();
        using var there = new Stranger(api);
        using var answer = await person.Browser.GetAsync(await there.CallbackAsync(await person.Browser.FillInAsync("/en/sign-in/external/uni", "go")));

        Assert.DoesNotContain("Remove the link", await person.Browser.PageAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_back_to_be_linked_signs_nobody_in_and_is_linked_to_nobody_else()
    {
        using var person = await new Person(api.Running).BecomeAsync();
        using var other = await new Person(api.Running).BecomeAsync();
        using var there = new Stranger(api);
        var departure = await person.Browser.FillInAsync(Page, "link", ("provider", ExternalApi.University), ("current", Person.Password));
        using var back = await person.Browser.GetAsync(await there.CallbackAsync(departure));
        await person.Browser.FillInAsync("/en/account", "out");

        Assert.Contains("is too old or was already used", await person.Browser.PageAsync(Stranger.Arrival), StringComparison.Ordinal);
        await person.Browser.FillInAsync("/en/sign-in", "sign-in", ("email", other.Email), ("password", Person.Password));
        Assert.DoesNotContain("Remove the link", await person.Browser.PageAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_opens_another_account_is_not_linked()
    {
        using var owner = await new Stranger(api).BecomeAsync();
        using var person = await new Person(api.Running).BecomeAsync();

        Assert.Contains("linked to another person", await Person.WordsAsync(await LinkAsync(person.Browser, owner)), StringComparison.Ordinal);

        Assert.DoesNotContain("Remove the link", await person.Browser.PageAsync(Page), StringComparison.Ordinal);
        Person.ExpectRedirect("/en/account", await owner.ArriveAsync());
        Assert.Contains(owner.Email, await owner.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_password_a_link_is_removed_which_ends_other_sessions_and_is_told_by_mail()
    {
        using var person = await new Person(api.Running).BecomeAsync();
        using var there = new Stranger(api);
        await LinkAsync(person.Browser, there);
        using var elsewhere = await person.ElsewhereAsync();

        Person.ExpectRedirect($"{Page}?done=unlinked", await UnlinkAsync(person.Browser));

        Assert.True(await person.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        Assert.Contains("was removed", (await person.Outbox.FindAsync(person.Email, 3)).TextBody, StringComparison.Ordinal);
        Assert.Contains("external-sign-up", await Person.WordsAsync(await there.ArriveAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_way_to_sign_in_stays_until_there_is_a_password()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var person = new Person(api.Running, stranger.Email);

        Assert.Contains("your only way to sign in", await Person.WordsAsync(await UnlinkAsync(stranger.Browser)), StringComparison.Ordinal);
        Assert.Contains("has no password", await stranger.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
        await person.Browser.FillInAsync("/en/password", "forgot", ("email", person.Email));
        await person.Browser.FillInAsync(Outbox.AddressIn(await person.Outbox.FindAsync(person.Email, 2)), "reset", ("password", Person.Password));
        using var signedIn = await person.ElsewhereAsync();

        Person.ExpectRedirect($"{Page}?done=unlinked", await UnlinkAsync(signedIn.Browser));
        (await person.ElsewhereAsync()).Dispose();
    }

    [Fact]
    public async Task Of_two_links_one_can_be_removed_without_a_password()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var other = new Stranger(api, ExternalApi.National);
        Person.ExpectRedirect($"{Page}?done=linked", await LinkAsync(stranger.Browser, other, ExternalApi.National));

        Person.ExpectRedirect($"{Page}?done=unlinked", await UnlinkAsync(stranger.Browser));

        Assert.Contains("your only way to sign in", await Person.WordsAsync(await UnlinkAsync(stranger.Browser)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_sign_in()
    {
        using var nobody = new Stranger(api);

        Person.ExpectRedirect("/en/sign-in?next=%2Fen%2Faccount%2Flogins", await nobody.Browser.GetAsync(Page));
    }

    /// <summary>Links a provider's account in the browser of the signed-in person.</summary>
    private static async Task<HttpResponseMessage> LinkAsync(Visitor browser, Stranger there, string provider = ExternalApi.University)
    {
        using var departure = await browser.FillInAsync(Page, "link", ("provider", provider), ("current", Person.Password));
        using var back = await browser.GetAsync(await there.CallbackAsync(departure));
        Person.ExpectRedirect(Page, back);
        return await browser.GetAsync(Page);
    }

    /// <summary>Unlinks the first account of the list.</summary>
    private static async Task<HttpResponseMessage> UnlinkAsync(Visitor browser) =>
        await browser.FillInAsync(Page, "unlink", ("login", Login().Match(await browser.PageAsync(Page)).Groups[1].Value));

    [GeneratedRegex("name=\"login\" value=\"([^\"]+)\"")]
    private static partial Regex Login();
}
