using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.University;

/// <summary>Tests the university pages without a mouse.</summary>
public sealed class KeyboardTests(Demonstration demonstration)
{
    [Fact]
    public async Task Results_are_typed_cell_by_cell_and_saved_by_the_keyboard_alone()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with
        {
            Capacity = null,
            WaitlistLimit = null,
            StartsOn = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-3),
        });
        foreach (var learner in await run.OthersAsync(2))
            await run.EnrolAsync(learner);
        var page = await demonstration.OpenAsAsync("registrar-vn");
        await page.GotoAsync($"/en/university/course-runs/{run.Id}/results");

        await Keys.TabToAsync(page, "select[id^=result-]");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("87.5");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("31");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("main .notice h2").First).ToHaveTextAsync("2 results are saved.");
        await Expect(page.Locator(".sheet tbody tr").First).ToContainTextAsync("Completed");
        await Expect(page.Locator(".sheet tbody tr").Last).ToContainTextAsync("Not passed");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_certificate_is_suspended_and_reinstated_by_the_keyboard_alone()
    {
        var page = await demonstration.OpenAsAsync("registrar-vn");
        var address = $"/en/university/credentials/{await demonstration.CredentialAsync()}";
        await page.GotoAsync(address);

        await Keys.TabToAsync(page, "input[name=step]");
        await page.Keyboard.PressAsync("ArrowDown");
        await Keys.TabToAsync(page, "#reason");
        await page.Keyboard.TypeAsync("Under review");
        await Keys.TabToAsync(page, "form:has(#reason) button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main .tags").First).ToContainTextAsync("Suspended");

        await Keys.TabToAsync(page, "input[value=reinstate]");
        await page.Keyboard.PressAsync("Space");
        await Keys.TabToAsync(page, "form:has(#reason) button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main .tags").First).ToContainTextAsync("Valid");
        await page.Context.CloseAsync();
    }
}
