using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

public sealed class WeightTests(Demonstration demonstration)
{
    private const int Most = 60 * 1024;

    /// <summary>Counts the markup, styles, font, script and live client, in bytes transferred on a first visit.</summary>
    [Theory]
    [InlineData("/vi/courses")]
    [InlineData("/ko/courses")]
    [InlineData("/en/courses?country=VN")]
    public async Task The_catalogue_weighs_less_than_60_KB_on_the_first_visit(string address)
    {
        var page = await demonstration.OpenAsync(width: 390);
        var loaded = new List<Microsoft.Playwright.IRequest>();
        page.RequestFinished += (_, request) => loaded.Add(request);

        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        var sizes = new List<string>();
        var total = 0;
        foreach (var request in loaded.Where(request => !request.Url.Contains("/live/", StringComparison.Ordinal)).ToList())
        {
            var size = (await request.SizesAsync()).ResponseBodySize;
            total += size;
            sizes.Add($"{size} {new Uri(request.Url).AbsolutePath}");
        }

        Assert.True(total is > 0 and < Most, $"{total} bytes: {string.Join(", ", sizes)}");
        Assert.Contains(sizes, size => size.EndsWith(".woff2", StringComparison.Ordinal));
    }
}
