using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed partial class SecondFactorTests(RunningApi running)
{
    private const string Page = "/en/account/second-factor";

    [Fact]
    public async Task With_a_second_factor_the_password_alone_opens_nothing()
    {
        using var person = await new Person(running).BecomeAsync();
        var (key, _) = await TurnOnAsync(person);
        using var elsewhere = new Person(running, person.Email);

        Person.ExpectRedirect("/en/sign-in/code?next=%2Fen%2Faccount", await elsewhere.SignInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        Assert.Contains("This code is wrong", await Person.WordsAsync(await elsewhere.Browser.FillInAsync("/en/sign-in/code", "code", ("code", "000000"))), StringComparison.Ordinal);
        Person.ExpectRedirect("/en/account", await elsewhere.Browser.FillInAsync("/en/sign-in/code", "code", ("code", Totp.Code(key))));

        Assert.True(await elsewhere.IsSignedInAsync());
        Assert.True(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task A_recovery_code_opens_the_account_once()
    {
        using var person = await new Person(running).BecomeAsync();
        var (_, recovery) = await TurnOnAsync(person);
        Assert.Equal(10, recovery.Count);

        using var first = new Person(running, person.Email);
        await first.SignInAsync();
        Person.ExpectRedirect("/en/account", await first.Browser.FillInAsync("/en/sign-in/recovery", "code", ("code", recovery[3])));
        using var second = new Person(running, person.Email);
        await second.SignInAsync();

        Assert.Contains("This code is wrong", await Person.WordsAsync(await second.Browser.FillInAsync("/en/sign-in/recovery", "code", ("code", recovery[3]))), StringComparison.Ordinal);
        Assert.Contains("Unused recovery codes: 9", await person.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_the_page_ends_no_session()
    {
        using var person = await new Person(running).BecomeAsync();
        using var elsewhere = await person.ElsewhereAsync();

        await person.Browser.GetAsync(Page);

        Assert.True(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task Only_the_password_turns_it_off()
    {
        using var person = await new Person(running).BecomeAsync();
        await TurnOnAsync(person);

        Assert.Contains("not your current", await Person.WordsAsync(await person.Browser.FillInAsync(Page, "off", ("password", "wrong"))), StringComparison.Ordinal);
        Person.ExpectRedirect("/en/account", await person.Browser.FillInAsync(Page, "off", ("password", Person.Password)));

        (await person.ElsewhereAsync()).Dispose();
    }

    internal static async Task<(string Key, IReadOnlyList<string> Recovery)> TurnOnAsync(Person person)
    {
        var key = Key().Match(await person.Browser.PageAsync(Page)).Groups[1].Value;
        Assert.NotEmpty(key);
        var page = await Person.WordsAsync(await person.Browser.FillInAsync(Page, "on", ("code", Totp.Code(key))));
        return (key, [.. Recovery().Matches(page).Select(match => match.Groups[1].Value)]);
    }

    [GeneratedRegex("<code>([A-Z2-7 ]{20,})</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex Recovery();
}
