using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

public sealed class EveryPageTests(Demonstration demonstration)
{
    private static readonly string[] Languages = ["vi", "ko", "en"];

    private static readonly string[] Paths =
    [
        "", "/national", "/courses", "/courses?q=hoc+may", $"/course-runs/{DemonstrationIds.FullRun}", $"/course-runs/{DemonstrationIds.FullRun}/enrol", "/enter",
    ];

    public static TheoryData<string> Addresses => [.. Languages.SelectMany(language => Paths.Select(path => $"/{language}{path}"))];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_answers_speaks_its_language_says_that_it_is_a_demonstration_and_fits_a_phone(string address)
    {
        var page = await demonstration.OpenAsync(width: 390);

        var response = await page.GotoAsync(address);

        Assert.Equal(200, response!.Status);
        Assert.Equal(address[1..3], await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(1, await page.Locator(".demonstration").CountAsync());
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, 390);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Axe_finds_nothing_on_a_page_in_light_and_dark_on_a_phone_and_a_desk(string address)
    {
        var page = await demonstration.OpenAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(address);
        await Axe.BringAsync(page);
        foreach (var (width, scheme) in Views(address))
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var violations = await Axe.ViolationsAsync(page);
            Assert.True(violations.Length == 0, $"{width} {scheme} {string.Join('\n', violations)}");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_public_page_sets_no_cookie_and_may_be_kept_by_caches()
    {
        var page = await demonstration.OpenAsync();

        var response = await page.GotoAsync("/vi/courses");

        Assert.Contains("public", await response!.HeaderValueAsync("cache-control"));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_the_language_of_its_address()
    {
        var page = await demonstration.OpenAsync();

        var response = await page.GotoAsync("/ko/nowhere");

        Assert.Equal(404, response!.Status);
        Assert.Equal("ko", await page.Locator("html").GetAttributeAsync("lang"));
    }

    /// <summary>Every view in one language; the others differ in words alone and are seen in two.</summary>
    private static (int Width, ColorScheme Scheme)[] Views(string address) => address.StartsWith("/vi", StringComparison.Ordinal)
        ? [(390, ColorScheme.Light), (390, ColorScheme.Dark), (1440, ColorScheme.Dark), (1440, ColorScheme.Light)]
        : [(390, ColorScheme.Light), (1440, ColorScheme.Dark)];
}
