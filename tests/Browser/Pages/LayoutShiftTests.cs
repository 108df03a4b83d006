using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Accounts;
using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>Tests that nothing moves while a page loads slowly, neither for the font nor for the live figures.</summary>
public sealed class LayoutShiftTests(Demonstration demonstration)
{
    public static TheoryData<string> Public =>
        ["/vi", "/ko", "/vi/courses", "/ko/courses", $"/vi/course-runs/{DemonstrationIds.FullRun}", $"/ko/course-runs/{DemonstrationIds.FullRun}"];

    [Theory]
    [MemberData(nameof(Public))]
    public async Task A_page_stands_still_on_a_slow_phone(string address) =>
        await StandsStillAsync(await demonstration.OpenAsync(SlowPhone.Width), address);

    [Fact]
    public async Task My_learning_stands_still_on_a_slow_phone() =>
        await StandsStillAsync(await demonstration.OpenAsStudentAsync(SlowPhone.Width), "/vi/learning");

    [Fact]
    public async Task An_offer_stands_still_for_a_reader_whose_clock_is_in_a_third_zone()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1, WaitlistLimit = null, OfferHours = 24 });
        var holder = (await run.OthersAsync(1))[0];
        await run.EnrolAsync(holder);
        var student = new EnrolmentOnPage(await Somebody.NewAsync(demonstration, SlowPhone.Width, language: "vi"));
        await student.EnrolAsync($"/vi/course-runs/{run.Id}");
        await student.Page.Locator("main a[href^='/vi/account/profile']").ClickAsync();
        await Somebody.SayWhoAsync(student.Page, "Vũ", "Minh Châu", "VN:01");
        await student.Page.Locator("#place button[value=enrol]").ClickAsync();
        await Expect(student.Page.Locator("#place .notice h2").First).ToBeVisibleAsync();
        await run.WithdrawAsync(holder);

        await StandsStillAsync(student.Page, "/vi/learning");
    }

    private static async Task StandsStillAsync(IPage page, string address)
    {
        await SlowPhone.BecomeAsync(page);

        var load = await SlowPhone.LoadAsync(page, address);

        Assert.True(load.Paint > 0, "Nothing was painted.");
        Assert.True(load.Shift == 0, $"{load.Shift}: {load.Moved}");
        await page.Context.CloseAsync();
    }
}
