using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Ministry;

public sealed class NationalScreenTests(Demonstration demonstration)
{
    private static readonly LocatorAssertionsToHaveAttributeOptions InTime = new() { Timeout = 20_000 };

    [Theory]
    [InlineData("/en/ministry")]
    [InlineData("/en/ministry?wall=true")]
    public async Task The_figures_and_the_position_move_by_themselves_and_the_screen_says_when_it_is_cut_off(string address)
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = null, WaitlistLimit = null });
        var page = await demonstration.OpenAsAsync("ministry");
        await page.GotoAsync(address);
        var status = page.Locator("live-status");
        await Expect(status).ToHaveAttributeAsync("state", "live", InTime);
        var position = page.Locator("live-total[field=position]");
        var shown = await PositionAsync(position);

        await run.EnrolAsync((await run.OthersAsync(1))[0]);

        await page.WaitForFunctionAsync(
            "shown => Number(document.querySelector('live-total[field=position]').textContent.replaceAll(',', '')) > shown", shown, new() { Timeout = 20_000 });
        await Expect(status.Locator(".is-live")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(true);
        await Expect(status).ToHaveAttributeAsync("state", "lost", InTime);
        await Expect(status.Locator(".is-lost")).ToBeVisibleAsync();
        await Expect(status.Locator(".is-lost")).ToContainTextAsync("Not connected. Figures of");
        await page.Context.SetOfflineAsync(false);
        await Expect(status).ToHaveAttributeAsync("state", "live", InTime);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_wall_display_fills_a_wall_cuts_nothing_off_and_leads_back()
    {
        var page = await demonstration.OpenAsAsync("ministry", scheme: ColorScheme.Dark);
        await page.SetViewportSizeAsync(1920, 1080);

        await page.GotoAsync("/vi/ministry?wall=true");

        await Expect(page.Locator(".masthead")).ToBeHiddenAsync();
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 1080);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 1920);
        Assert.InRange(await page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.wall dt')].map(name => parseFloat(getComputedStyle(name).fontSize)))"), 32, 100);
        await page.Locator(".wall-leave a").ClickAsync();
        await Expect(page.Locator(".masthead")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_log_is_counted_again_without_JavaScript()
    {
        var page = await demonstration.OpenAsAsync("ministry", javaScript: false);
        await page.GotoAsync("/en/ministry");

        await page.Locator("form:has(button:text('Count again now')) button").ClickAsync();
        var deadline = TimeProvider.System.GetUtcNow().AddSeconds(60);
        while (await page.Locator("#recount .notice:has-text('All figures match')").CountAsync() == 0)
        {
            Assert.True(TimeProvider.System.GetUtcNow() < deadline, await page.Locator("main").InnerTextAsync());
            await page.GotoAsync("/en/ministry");
        }

        await Expect(page.Locator("#recount")).ToContainTextAsync("up to log position");
        await page.Context.CloseAsync();
    }

    private static async Task<long> PositionAsync(ILocator position) =>
        long.Parse((await position.InnerTextAsync()).Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
