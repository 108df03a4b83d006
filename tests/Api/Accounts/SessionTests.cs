using System.Net;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class SessionTests(RunningApi running)
{
    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        using var person = await new Person(running).BecomeAsync();
        using var known = new Person(running, person.Email);
        using var unknown = new Person(running);

        string Without(string page, Person one) => page.Replace(one.Email, "", StringComparison.Ordinal).Split("<main")[1].Split("__RequestVerificationToken")[0];

        Assert.Equal(
            Without(await Person.WordsAsync(await unknown.SignInAsync("some other password")), unknown),
            Without(await Person.WordsAsync(await known.SignInAsync("some other password")), known));
    }

    [Fact]
    public async Task Many_tries_are_slowed_down_for_that_address_alone()
    {
        using var person = await new Person(running).BecomeAsync();
        using var guesser = new Person(running, person.Email);
        using var other = await new Person(running).BecomeAsync();

        var answers = new List<string>();
        for (var i = 0; i < 12; i++)
            answers.Add(await Person.WordsAsync(await guesser.SignInAsync($"guess number {i}")));

        Assert.Contains("Too many attempts", answers[^1], StringComparison.Ordinal);
        Assert.Contains("Too many attempts", await Person.WordsAsync(await guesser.SignInAsync()), StringComparison.Ordinal);
        (await other.ElsewhereAsync()).Dispose();
    }

    [Fact]
    public async Task Signing_out_ends_this_session_alone()
    {
        using var person = await new Person(running).BecomeAsync();
        using var elsewhere = await person.ElsewhereAsync();

        await person.Browser.FillInAsync("/en/account", "out");

        Assert.False(await person.IsSignedInAsync());
        Assert.True(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task Signing_out_elsewhere_ends_every_other_session()
    {
        using var person = await new Person(running).BecomeAsync();
        using var elsewhere = await person.ElsewhereAsync();

        await person.Browser.FillInAsync("/en/account", "elsewhere");

        Assert.True(await person.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task Another_password_ends_every_other_session()
    {
        using var person = await new Person(running).BecomeAsync();
        using var elsewhere = await person.ElsewhereAsync();

        Assert.Contains("not your current", await Person.WordsAsync(await person.Browser.FillInAsync("/en/account", "change", ("current", "wrong"), ("password", "a whole new one"))), StringComparison.Ordinal);
        Assert.True(await elsewhere.IsSignedInAsync());
        await person.Browser.FillInAsync("/en/account", "change", ("current", Person.Password), ("password", "a whole new one"));

        Assert.True(await person.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        (await person.ElsewhereAsync("a whole new one")).Dispose();
        Assert.Equal("Your sign-in was changed", (await person.Outbox.FindAsync(person.Email, 2)).Subject);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_the_mails_page_once()
    {
        using var person = await new Person(running).BecomeAsync();
        using var forgetful = new Person(running, person.Email);

        Person.ExpectRedirect("/en/password/sent", await forgetful.Browser.FillInAsync("/en/password", "forgot", ("email", person.Email)));
        var page = Outbox.AddressIn(await person.Outbox.FindAsync(person.Email, 2));
        Person.ExpectRedirect("/en/sign-in?done=reset", await forgetful.Browser.FillInAsync(page, "reset", ("password", "a whole new one")));

        Assert.False(await person.IsSignedInAsync());
        Assert.Contains("can no longer be used", await Person.WordsAsync(await forgetful.Browser.FillInAsync(page, "reset", ("password", "yet another one"))), StringComparison.Ordinal);
        (await person.ElsewhereAsync("a whole new one")).Dispose();
    }

    [Fact]
    public async Task Nobody_is_told_whether_an_address_is_known_that_a_password_is_asked_for()
    {
        using var nobody = new Person(running);

        Person.ExpectRedirect("/en/password/sent", await nobody.Browser.FillInAsync("/en/password", "forgot", ("email", nobody.Email)));
        Assert.Empty(nobody.Outbox.To(nobody.Email));
    }

    [Fact]
    public async Task After_signing_in_one_comes_back_to_this_site_and_never_to_another()
    {
        using var person = await new Person(running).BecomeAsync();
        using var elsewhere = new Person(running, person.Email);
        using var trapped = new Person(running, person.Email);

        Person.ExpectRedirect("/vi/courses", await elsewhere.Browser.FillInAsync("/en/sign-in?next=/vi/courses", "sign-in", ("email", person.Email), ("password", Person.Password)));
        Person.ExpectRedirect("/en/account", await trapped.Browser.FillInAsync("/en/sign-in?next=//evil.example", "sign-in", ("email", person.Email), ("password", Person.Password)));
    }

    [Fact]
    public async Task A_form_of_another_site_does_nothing()
    {
        using var person = await new Person(running).BecomeAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await person.Browser.PostAsync("/en/account", ("_handler", "out"))).StatusCode);
        Assert.True(await person.IsSignedInAsync());
    }
}
