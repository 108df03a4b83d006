using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.University;

/// <summary>Tests course runs as the registrar in Ha Noi.</summary>
public sealed class RunDeskTests(Demonstration demonstration)
{
    [Fact]
    public async Task Seats_follow_in_the_list_and_on_the_page_of_a_run_while_they_stand_open()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1, WaitlistLimit = null });
        var others = await run.OthersAsync(2);
        var list = await demonstration.OpenAsAsync("registrar-vn");
        await list.GotoAsync("/en/university/course-runs?state=open&sort=seats");
        var page = await demonstration.OpenAsAsync("registrar-vn");
        await page.GotoAsync($"/en/university/course-runs/{run.Id}");
        var row = list.Locator("tr").Filter(new() { Has = list.Locator($"a[href='/en/university/course-runs/{run.Id}']") });
        await Expect(row.Locator(".number")).ToHaveTextAsync(["0 / 1", "1", "0"]);

        foreach (var learner in others)
            await run.EnrolAsync(learner);

        await Expect(row.Locator(".number")).ToHaveTextAsync(["1 / 1", "0", "1"]);
        await Expect(page.Locator(".figures dd")).ToHaveTextAsync(["1 / 1", "0", "0", "1"]);
        await list.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_run_is_copied_as_a_draft_and_published_without_JavaScript_and_an_error_leads_to_its_field()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 5 });
        var page = await demonstration.OpenAsAsync("registrar-vn", width: 390, javaScript: false);
        await page.GotoAsync($"/en/university/course-runs/{run.Id}");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Copy this run" }).ClickAsync();
        await page.Locator("#capacity").FillAsync("five");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Create the draft" }).ClickAsync();

        await page.Locator(".error-summary a").ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#capacity$"));
        await Expect(page.Locator("#capacity")).ToHaveValueAsync("five");
        await page.Locator("#capacity").FillAsync("6");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Create the draft" }).ClickAsync();

        await Expect(page.Locator(".notice h2")).ToHaveTextAsync(["Created", "This run is a draft."]);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Publish the course run" }).ClickAsync();
        await Expect(page.Locator(".figures dd").First).ToHaveTextAsync("0 / 6");
        await page.Context.CloseAsync();
    }
}
