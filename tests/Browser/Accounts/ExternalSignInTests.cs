using AiTalent.Api.Tests.Accounts;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Accounts;

/// <summary>Tests sign-in through the page of an identity provider on another site, and back.</summary>
public sealed class ExternalSignInTests(Demonstration demonstration)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whom_a_provider_knows_makes_an_account_confirms_it_and_signs_in_again(bool javaScript)
    {
        var (subject, email) = ($"{Guid.NewGuid():N}", $"{Guid.NewGuid():N}@example.com");
        var page = await demonstration.OpenAsync(width: 390, javaScript: javaScript);

        await page.GotoAsync("/en/sign-in");
        await GoOnAsync(page);
        await SignInThereAsync(page, subject, email);
        await Expect(page.Locator("#email")).ToHaveValueAsync(email);
        await page.Locator("#agree-training").CheckAsync();
        await page.Locator("main form button").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(demonstration.Address, "/en/sign-up/sent").ToString());
        await page.GotoAsync(Outbox.AddressIn(await new Outbox(demonstration.Folder).FindAsync(email)));
        await page.Locator("main form button").ClickAsync();
        await SignInThereAsync(page, subject, email);
        await Expect(page.Locator("main .lead")).ToContainTextAsync(email);

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/en/sign-in?next=%2Fen%2Flearning");
        await GoOnAsync(page);
        await SignInThereAsync(page, subject, email);
        await Expect(page).ToHaveURLAsync(new Uri(demonstration.Address, "/en/learning").ToString());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_turns_back_at_the_provider_is_told_so_and_can_try_again()
    {
        var page = await demonstration.OpenAsync();
        await page.GotoAsync("/en/sign-in");

        await GoOnAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        await Expect(page.Locator(".error-summary")).ToBeVisibleAsync();
        await Expect(page.Locator("main form button")).ToContainTextAsync(Demonstration.Provider);
        await page.Context.CloseAsync();
    }

    private static Task GoOnAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = Demonstration.Provider }).ClickAsync();

    private static async Task SignInThereAsync(IPage page, string subject, string email)
    {
        await page.GetByLabel("sub").FillAsync(subject);
        await page.GetByLabel("email", new() { Exact = true }).FillAsync(email);
        await page.GetByLabel("email_verified").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }
}
