using System.Net;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

[Collection(WithProviders.Name)]
public sealed class ExternalSignUpTests(ExternalApi api)
{
    [Fact]
    public async Task Whoever_comes_for_the_first_time_agrees_confirms_the_address_and_has_an_account()
    {
        using var stranger = new Stranger(api);
        Assert.Contains("Continue with Test University", await stranger.Browser.PageAsync("/en/sign-in"), StringComparison.Ordinal);
        Assert.Equal(Stranger.Arrival, await stranger.ComeAsync());

        var form = await stranger.Browser.PageAsync(Stranger.Arrival);
        Assert.Contains($"value=\"{stranger.Email}\"", form, StringComparison.Ordinal);
        Assert.DoesNotContain(" checked", form, StringComparison.Ordinal);
        Assert.Contains("href=\"#agree-training\"", await Person.WordsAsync(await stranger.SignUpAsync(agrees: false)), StringComparison.Ordinal);
        Person.ExpectRedirect("/en/sign-up/sent", await stranger.SignUpAsync());
        Assert.False(await stranger.IsSignedInAsync());
        Assert.Contains("external-sign-up", await Person.WordsAsync(await stranger.ArriveAsync()), StringComparison.Ordinal);
        Assert.False(await stranger.IsSignedInAsync());

        using var elsewhere = new Stranger(api, subject: stranger.Subject, email: stranger.Email);
        Person.ExpectRedirect("/en/account", await elsewhere.ConfirmAsync(Outbox.AddressIn(await stranger.Outbox.FindAsync(stranger.Email))));
        Assert.Contains(stranger.Email, await elsewhere.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_goes_on_where_one_wanted_to_once_the_address_is_confirmed()
    {
        using var stranger = new Stranger(api);
        Assert.Equal($"{Stranger.Arrival}?next=%2Fvi%2Fcourses", await stranger.ComeAsync("/vi/courses"));

        await stranger.SignUpAsync(arrival: $"{Stranger.Arrival}?next=%2Fvi%2Fcourses");

        Person.ExpectRedirect("/vi/courses", await stranger.ConfirmAsync(Outbox.AddressIn(await stranger.Outbox.FindAsync(stranger.Email))));
    }

    [Fact]
    public async Task Whoever_signs_up_with_anothers_address_gets_nothing_when_the_other_confirms()
    {
        using var victim = new Stranger(api);
        using var thief = new Stranger(api, email: victim.Email);
        await thief.ComeAsync();
        await thief.SignUpAsync();
        var page = Outbox.AddressIn(await victim.Outbox.FindAsync(victim.Email));

        Assert.Contains("created with another sign-in", await Person.WordsAsync(await victim.ConfirmAsync(page)), StringComparison.Ordinal);

        Assert.False(await victim.IsSignedInAsync());
        await thief.ArriveAsync();
        Assert.False(await thief.IsSignedInAsync());
    }

    [Fact]
    public async Task Without_the_mails_code_the_sign_in_alone_confirms_nothing()
    {
        using var stranger = new Stranger(api);
        await stranger.ComeAsync();
        await stranger.SignUpAsync();
        var page = Outbox.AddressIn(await stranger.Outbox.FindAsync(stranger.Email));

        Assert.Contains("created with another sign-in", await Person.WordsAsync(await stranger.ConfirmAsync(page.Split("&code=")[0] + "&code=guessed")), StringComparison.Ordinal);

        Assert.False(await stranger.IsSignedInAsync());
    }

    [Fact]
    public async Task A_password_by_mail_takes_the_account_from_whoever_made_it_with_anothers_address()
    {
        using var victim = new Person(api.Running);
        using var thief = new Stranger(api, email: victim.Email);
        await thief.ComeAsync();
        await thief.SignUpAsync();
        var mine = Outbox.AddressIn(await victim.Outbox.FindAsync(victim.Email));

        await victim.Browser.FillInAsync("/en/password", "forgot", ("email", victim.Email));
        Person.ExpectRedirect("/en/sign-in?done=reset", await victim.Browser.FillInAsync(Outbox.AddressIn(await victim.Outbox.FindAsync(victim.Email, 2)), "reset", ("password", Person.Password)));

        (await victim.ElsewhereAsync()).Dispose();
        await thief.ArriveAsync();
        Assert.False(await thief.IsSignedInAsync());
        await thief.ConfirmAsync(mine);
        Assert.False(await thief.IsSignedInAsync());
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_another_mail_and_no_link()
    {
        using var person = await new Person(api.Running).BecomeAsync();
        using var stranger = new Stranger(api, email: person.Email);
        await stranger.ComeAsync();

        Person.ExpectRedirect("/en/sign-up/sent", await stranger.SignUpAsync());

        var mail = await person.Outbox.FindAsync(person.Email, 2);
        Assert.Equal(("You already have an account", "/en/account/logins"), (mail.Subject, Outbox.AddressIn(mail)));
        Assert.Contains("external-sign-up", await Person.WordsAsync(await stranger.ArriveAsync()), StringComparison.Ordinal);
        Assert.False(await stranger.IsSignedInAsync());
        Assert.DoesNotContain("Remove the link", await person.Browser.PageAsync("/en/account/logins"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_mistyped_the_address_begins_anew()
    {
        using var stranger = new Stranger(api);
        var mistyped = $"mistyped-{stranger.Email}";
        await stranger.ComeAsync();
        await stranger.SignUpAsync(mistyped);
        var wrong = Outbox.AddressIn(await stranger.Outbox.FindAsync(mistyped));
        await stranger.ComeAsync();

        Person.ExpectRedirect("/en/sign-up/sent", await stranger.SignUpAsync());

        Assert.Equal(HttpStatusCode.OK, (await stranger.ConfirmAsync(wrong)).StatusCode);
        Assert.False(await stranger.IsSignedInAsync());
        Person.ExpectRedirect("/en/account", await stranger.ConfirmAsync(Outbox.AddressIn(await stranger.Outbox.FindAsync(stranger.Email))));
    }

    [Fact]
    public async Task Nobody_signs_up_here_without_having_been_at_a_provider()
    {
        using var nobody = new Stranger(api);

        Assert.Contains("is too old or was already used", await nobody.Browser.PageAsync(Stranger.Arrival), StringComparison.Ordinal);
        await nobody.Browser.SendAsync("/en/sign-up", Stranger.Arrival, ("_handler", "external-sign-up"), ("email", nobody.Email), ("agree-training", "true"));

        Assert.Empty(nobody.Outbox.To(nobody.Email));
    }

    [Fact]
    public async Task The_programs_log_names_no_address()
    {
        using var stranger = await new Stranger(api).BecomeAsync();

        Assert.DoesNotContain(stranger.Email, api.Running.Log.Text, StringComparison.OrdinalIgnoreCase);
    }
}
