using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>Checks rules that apply to every page.</summary>
internal static class Examination
{
    /// <summary>Opens the page at phone width.</summary>
    public static async Task<IResponse> LookAsync(IPage page, string address)
    {
        var response = await page.GotoAsync(address);

        Assert.Equal(200, response!.Status);
        Assert.Equal(address[1..3], await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(1, await page.Locator(".demonstration").CountAsync());
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, 390);
        return response;
    }

    public static async Task FinishAsync(IPage page, string language)
    {
        await ExamineAsync(page, language);
        await page.Context.CloseAsync();
    }

    /// <summary>Runs axe on the open page in its views.</summary>
    public static async Task ExamineAsync(IPage page, string language)
    {
        if (Views(language).Length == 0)
            return;
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await Axe.BringAsync(page);
        foreach (var (width, scheme) in Views(language))
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var violations = await Axe.ViolationsAsync(page);
            Assert.True(violations.Length == 0, $"{width} {scheme} {string.Join('\n', violations)}");
        }
    }

    /// <summary>
    /// Returns every view for one of two languages, which differ in text only; the third language has no views of its own.
    /// </summary>
    private static (int Width, ColorScheme Scheme)[] Views(string language) => language switch
    {
        "vi" => [(390, ColorScheme.Light), (1440, ColorScheme.Dark)],
        "ko" => [(390, ColorScheme.Dark), (1440, ColorScheme.Light)],
        _ => [],
    };
}
