using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Accounts;

/// <summary>Tests the whole journey of a new person, from the first visit to the withdrawal.</summary>
public sealed class WholeWayTests(Demonstration demonstration)
{
    [Theory]
    [InlineData("vi", 390, true, "Nguyễn", "Thị Ánh", "VN:01")]
    [InlineData("ko", 1440, true, "김", "서연", "KR:11")]
    [InlineData("en", 390, false, "Trần", "Quốc Bảo", "VN:79")]
    [InlineData("vi", 1440, false, "Lê", "Hồng Hà", "VN:48")]
    public async Task From_sign_up_to_enrolled_to_withdrawn(string language, int width, bool javaScript, string family, string given, string place)
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 2 });
        var page = await Somebody.NewAsync(demonstration, width, javaScript: javaScript, language: language);
        var student = new EnrolmentOnPage(page);

        await student.EnrolAsync($"/{language}/course-runs/{run.Id}");
        await page.Locator($"main a[href^='/{language}/account/profile']").ClickAsync();
        await Somebody.SayWhoAsync(page, family, given, place);
        await page.Locator("#place button[value=enrol]").ClickAsync();
        await Expect(page.Locator("#place .notice h2").First).ToBeVisibleAsync();
        await page.GotoAsync($"/{language}/learning");
        await Expect(page.Locator($"main a[href*='{run.Id}']").First).ToBeVisibleAsync();
        await page.GotoAsync($"/{language}/account/profile");
        await Expect(page.Locator("#familyName")).ToHaveValueAsync(family);
        await student.OpenAsync($"/{language}/course-runs/{run.Id}");
        await student.WithdrawAsync();

        await Expect(page.Locator("#place button[value=enrol]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Whoever_waits_sees_the_promotion_without_doing_anything()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1 });
        var first = (await run.OthersAsync(1))[0];
        await run.EnrolAsync(first);
        var page = await Somebody.NewAsync(demonstration, width: 390);
        var student = new EnrolmentOnPage(page);
        await student.EnrolAsync($"/en/course-runs/{run.Id}");
        await page.Locator("main a[href^='/en/account/profile']").ClickAsync();
        await Somebody.SayWhoAsync(page, "Phạm", "Đức Long", "VN:01");
        await page.Locator("#place button[value=enrol]").ClickAsync();
        await student.StandsAsync("You are on the waitlist");

        await run.WithdrawAsync(first);

        await student.StandsAsync("You are enrolled");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough_to_sign_in()
    {
        var page = await Somebody.NewAsync(demonstration);
        var email = (await page.Locator("main .lead").InnerTextAsync()).Split(' ').Single(word => word.Contains('@', StringComparison.Ordinal)).TrimEnd('.');
        var other = await demonstration.OpenAsync();
        await other.GotoAsync("/en/sign-in");

        await Keys.TabToAsync(other, "#email");
        await other.Keyboard.TypeAsync(email);
        await Keys.TabToAsync(other, "#password");
        await other.Keyboard.InsertTextAsync(Somebody.Password);
        await other.Keyboard.PressAsync("Enter");

        await Expect(other.Locator("main .lead")).ToContainTextAsync(email);
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }
}
