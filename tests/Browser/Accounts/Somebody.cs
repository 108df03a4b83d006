using AiTalent.Api.Tests.Accounts;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Accounts;

/// <summary>Creates a person with an account, through the browser's buttons only.</summary>
internal static class Somebody
{
    public const string Password = "mưa rơi trên mái lá";

    /// <summary>Returns a page of a person who is signed up, confirmed and signed in.</summary>
    public static async Task<IPage> NewAsync(
        Demonstration demonstration, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, string language = "en")
    {
        var page = await demonstration.OpenAsync(width, scheme, javaScript);
        var email = $"{Guid.NewGuid():N}@example.com";
        await page.GotoAsync($"/{language}/sign-up");
        await page.Locator("#email").FillAsync(email);
        await page.Locator("#password").FillAsync(Password);
        await page.Locator("#agree-training").CheckAsync();
        await page.Locator("main form:has(#agree-training) button").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(demonstration.Address, $"/{language}/sign-up/sent").ToString());

        await page.GotoAsync(Outbox.AddressIn(await new Outbox(demonstration.Folder).FindAsync(email)));
        await page.Locator("#password").FillAsync(Password);
        await page.Locator("main form button").ClickAsync();
        await Expect(page.Locator("main .lead")).ToContainTextAsync(email);
        return page;
    }

    public static async Task SayWhoAsync(IPage page, string family, string given, string place)
    {
        await page.Locator("#familyName").FillAsync(family);
        await page.Locator("#givenName").FillAsync(given);
        await page.Locator("#birthDate").FillAsync("2004-05-06");
        await page.Locator("#place").SelectOptionAsync(place);
        await page.Locator("main form button").ClickAsync();
    }
}
