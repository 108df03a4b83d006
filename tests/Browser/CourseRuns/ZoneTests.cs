using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.CourseRuns;

public sealed class ZoneTests(Demonstration demonstration)
{
    private static readonly string Run = $"/course-runs/{DemonstrationIds.FullRun}";

    [Theory]
    [InlineData("Asia/Seoul", 0)]
    [InlineData("Asia/Ho_Chi_Minh", 0)]
    [InlineData("Asia/Bangkok", 0)]
    [InlineData("Europe/Paris", 1)]
    public async Task A_reader_in_a_third_zone_sees_their_own_clock_beside_the_two_that_are_named(string zone, int own)
    {
        var page = await demonstration.OpenAsync(width: 390, zone: zone);

        await page.GotoAsync("/en" + Run);

        await Expect(page.Locator(".facts live-status[state]")).ToBeVisibleAsync();
        await Expect(page.Locator(".facts dd > time own-clock:not(:empty)")).ToHaveCountAsync(own);
    }

    [Fact]
    public async Task The_own_clock_is_there_when_the_page_is_painted_and_waits_for_no_script_that_comes_later()
    {
        var page = await demonstration.OpenAsync(width: 390, zone: "Europe/Paris");
        await page.RouteAsync("**/live.*.js", route => route.AbortAsync());

        await page.GotoAsync("/en" + Run);

        await Expect(page.Locator(".facts dd > time own-clock:not(:empty)")).ToHaveCountAsync(1);
        await Expect(page.Locator("head > script[src*=own-clock]:not([defer]):not([async]):not([type])")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("vi", "giờ Việt Nam", "giờ Hàn Quốc")]
    [InlineData("ko", "한국 시간", "베트남 시간")]
    public async Task The_readers_own_country_comes_first_and_both_are_named(string language, string first, string second)
    {
        var page = await demonstration.OpenAsync(width: 390, javaScript: false);

        await page.GotoAsync($"/{language}{Run}");

        await Expect(page.Locator(".facts dd > time .zone").First).ToContainTextAsync(first);
        await Expect(page.Locator(".facts dd > time .other-zone").First).ToContainTextAsync(second);
    }
}
