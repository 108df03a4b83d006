using AiTalent.Api.Tests.Accounts;
using Xunit;

namespace AiTalent.Api.Tests.Privacy;

public sealed class ConsentTests(RunningApi running)
{
    private const string Page = "/en/account/privacy";
    private const string Talent = "Showing my name and certificates to companies";

    [Fact]
    public async Task What_was_agreed_to_at_sign_up_is_listed_with_its_notice_and_language_and_nothing_else()
    {
        using var person = await new Person(running).BecomeAsync();

        var page = await person.Browser.PageAsync(Page);

        Assert.Contains("Storing my data for my training", page, StringComparison.Ordinal);
        Assert.Contains("Notice 2026-11, read in English", page, StringComparison.Ordinal);
        Assert.Contains("You have not agreed to show your name", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consent_is_given_withdrawn_and_given_again_and_each_stays_in_the_ledger()
    {
        using var person = await new Person(running).BecomeAsync();

        Person.ExpectRedirect($"{Page}?done=consent", await person.Browser.FillInAsync(Page, "give"));
        Assert.Contains(Talent, await person.Browser.PageAsync(Page), StringComparison.Ordinal);
        Person.ExpectRedirect($"{Page}?done=consent", await person.Browser.FillInAsync(Page, "withdraw-talent"));
        Assert.Contains("Withdrawn on", await person.Browser.PageAsync(Page), StringComparison.Ordinal);
        Person.ExpectRedirect($"{Page}?done=consent", await person.Browser.FillInAsync(Page, "give"));

        var page = await person.Browser.PageAsync(Page);
        Assert.Equal(2, page.Split("<h3>Showing my name").Length - 1);
        Assert.Equal(1, page.Split("Withdrawn on").Length - 1);
    }

    [Fact]
    public async Task The_consent_that_the_account_rests_on_has_no_button_and_no_door()
    {
        using var person = await new Person(running).BecomeAsync();

        await person.Browser.FillInAsync(Page, "withdraw-training");

        Assert.DoesNotContain("Withdrawn on", await person.Browser.PageAsync(Page), StringComparison.Ordinal);
    }
}
