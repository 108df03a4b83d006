using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.CourseRuns;

/// <summary>Represents a student's enrolment as the pages show it.</summary>
internal sealed class EnrolmentOnPage(IPage page)
{
    public IPage Page => page;

    /// <summary>The part of the page that is updated live.</summary>
    public ILocator Part => page.Locator("#place");

    public Task OpenAsync(string run) => page.GotoAsync(run + "/enrol");

    public async Task EnrolAsync(string run)
    {
        await OpenAsync(run);
        await page.Locator("#place button[value=enrol]").ClickAsync();
    }

    public async Task WithdrawAsync()
    {
        await page.Locator("#place a[href$='/withdraw']").ClickAsync();
        await page.Locator("button[value=withdraw]").ClickAsync();
    }

    public Task StandsAsync(string title) => Expect(page.Locator("#place .notice h2").First).ToHaveTextAsync(title);
}
