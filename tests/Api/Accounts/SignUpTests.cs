using AiTalent.Api.Accounts;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class SignUpTests(RunningApi running)
{
    [Fact]
    public async Task Whoever_signs_up_confirms_the_address_by_mail_and_is_signed_in()
    {
        using var person = await new Person(running).BecomeAsync();

        Assert.Contains(person.Email, await person.Browser.PageAsync("/vi/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mail_leads_to_the_sites_own_address()
    {
        using var person = new Person(running);
        await person.SignUpAsync();

        Assert.Contains($"{running.Address}en/sign-up/confirm?", (await person.Outbox.FindAsync(person.Email)).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_password_nobody_confirms_an_address()
    {
        using var person = new Person(running);
        await person.SignUpAsync();
        var page = Outbox.AddressIn(await person.Outbox.FindAsync(person.Email));

        Assert.Contains("The password is wrong", await Person.WordsAsync(await person.Browser.FillInAsync(page, "confirm", ("password", "something else"))), StringComparison.Ordinal);
        Assert.Contains("the address is not confirmed", await Person.WordsAsync(await person.SignInAsync()), StringComparison.Ordinal);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_and_another_mail()
    {
        using var person = await new Person(running).BecomeAsync();
        using var other = new Person(running, person.Email);

        Person.ExpectRedirect("/en/sign-up/sent", await other.SignUpAsync("another good password"));

        Assert.Equal("You already have an account", (await person.Outbox.FindAsync(person.Email, 2)).Subject);
        (await person.ElsewhereAsync()).Dispose();
    }

    [Fact]
    public async Task A_known_address_with_blanks_around_it_gets_its_mail()
    {
        using var person = await new Person(running).BecomeAsync();
        using var other = new Person(running, $"  {person.Email} ");

        Person.ExpectRedirect("/en/sign-up/sent", await other.SignUpAsync("another good password"));

        Assert.Equal("You already have an account", (await person.Outbox.FindAsync(person.Email, 2)).Subject);
    }

    [Fact]
    public async Task A_page_with_a_form_warns_of_nothing_in_the_log()
    {
        using var person = await new Person(running).BecomeAsync();

        foreach (var page in (string[])["/en/sign-up", "/en/sign-in", "/en/password", "/en/account", "/en/account/profile", "/en/account/second-factor", "/en/account/privacy",
            "/en/account/erase", "/en/account/logins", "/en/account/notifications", "/en/learning/notifications"])
            await person.Browser.PageAsync(page);

        Assert.DoesNotContain("Warning Microsoft.AspNetCore.Antiforgery", running.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short", PasswordRule.TooShort)]
    [InlineData("password2026!", PasswordRule.TooCommon)]
    [InlineData("1111111111111", PasswordRule.TooCommon)]
    [InlineData("", PasswordRule.TooShort)]
    public void A_password_that_is_tried_first_is_refused(string password, string code) => Assert.Equal(code, PasswordRule.Check(password, "a@example.com"));

    [Fact]
    public void A_password_may_be_any_long_words_but_ones_own_name()
    {
        Assert.Null(PasswordRule.Check(Person.Password, "a@example.com"));
        Assert.Equal(PasswordRule.TooCommon, PasswordRule.Check("nguyenan-2026", "nguyenan@example.com"));
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_no_account_is_made()
    {
        using var person = new Person(running);

        var page = await Person.WordsAsync(await person.SignUpAsync("short", agrees: false));

        Assert.Contains("href=\"#password\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#agree-training\"", page, StringComparison.Ordinal);
        Assert.Empty(person.Outbox.To(person.Email));
    }

    [Fact]
    public async Task No_consent_is_ticked_beforehand()
    {
        using var person = new Person(running);

        Assert.DoesNotContain(" checked", await person.Browser.PageAsync("/en/sign-up"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a@example.com", true)]
    [InlineData("học.viên@ví-dụ.vn", true)]
    [InlineData("a@example", false)]
    [InlineData("a b@example.com", false)]
    [InlineData("A <a@example.com>", false)]
    [InlineData("a@example.com, b@example.com", false)]
    [InlineData("@example.com", false)]
    [InlineData("", false)]
    public void An_address_is_one_that_mails_can_be_sent_to(string text, bool isOne) => Assert.Equal(isOne, EmailAddress.IsOne(text));

    [Fact]
    public async Task The_programs_log_names_no_address()
    {
        using var person = await new Person(running).BecomeAsync();

        Assert.DoesNotContain(person.Email, running.Log.Text, StringComparison.OrdinalIgnoreCase);
    }
}
