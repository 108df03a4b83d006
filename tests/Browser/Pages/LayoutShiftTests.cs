using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>Nothing moves while a page comes, however slowly: neither for the font, nor for the live figures.</summary>
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

    private static async Task StandsStillAsync(IPage page, string address)
    {
        await SlowPhone.BecomeAsync(page);

        var load = await SlowPhone.LoadAsync(page, address);

        Assert.True(load.Paint > 0, "Nothing was painted.");
        Assert.True(load.Shift == 0, $"{load.Shift}: {load.Moved}");
        await page.Context.CloseAsync();
    }
}
