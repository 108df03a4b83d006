using System.Diagnostics;
using System.Text.Json;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Story;

/// <summary>Compares the ministry's screen with the figures of the API while others work.</summary>
internal sealed class MinistryScreen(IPage page, Demonstration demonstration)
{
    private const string Figures = """
        () => Object.fromEntries([...document.querySelectorAll('main live-total[topic=national]')].map(figure => [figure.getAttribute('field'), Number(figure.textContent.replace(/\D/g, ''))]))
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<MinistryScreen> OpenAsync(Demonstration demonstration)
    {
        var page = await demonstration.OpenAsAsync("ministry");
        await page.GotoAsync("/vi/ministry");
        await Expect(page.Locator("live-status")).ToHaveAttributeAsync("state", "live", new() { Timeout = 20_000 });
        return new MinistryScreen(page, demonstration);
    }

    /// <summary>Waits until the screen shows all writes without any interaction, and equals the API at the same position.</summary>
    public async Task FollowsAsync(string step)
    {
        var (head, began) = (await StoryWorld.HeadAsync(demonstration), Stopwatch.GetTimestamp());
        await page.WaitForFunctionAsync(
            "head => Number(document.querySelector('live-total[field=position]').textContent.replace(/\\D/g, '')) >= head", head, new() { Timeout = 20_000, PollingInterval = 20 });
        TestContext.Current.TestOutputHelper?.WriteLine($"{step}: on the screen after {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms.");
        await EqualsAsync();
    }

    /// <summary>Returns the figure of one programme as the API reports it to the ministry.</summary>
    public async Task<long> EngineersAsync(Guid programme)
    {
        var told = await (await page.APIRequest.GetAsync($"/api/v1/totals?by=programme&minPosition={await StoryWorld.HeadAsync(demonstration)}")).JsonAsync();
        return told!.Value.GetProperty("cells").EnumerateArray().Single(cell => cell.GetProperty("key").GetString() == $"{programme}").GetProperty("engineers").GetInt64();
    }

    public Task CloseAsync() => page.Context.CloseAsync();

    /// <summary>Compares screen and API, repeatedly because others keep writing, until both have the same position.</summary>
    private async Task EqualsAsync()
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            var shown = await page.EvaluateAsync<Dictionary<string, long>>(Figures);
            var told = await (await page.APIRequest.GetAsync("/api/v1/totals")).JsonAsync() ?? throw new InvalidOperationException("The API gives no totals.");
            if (told.GetProperty("position").GetInt64() == shown["position"])
            {
                Assert.All(shown, figure => Assert.Equal(Read(told, figure.Key), figure.Value));
                return;
            }

            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, $"The screen stands at {shown["position"]}, the API at {told.GetProperty("position")}.");
        }
    }

    private static long Read(JsonElement told, string path) => path.Split('.').Aggregate(told, (part, name) => part.GetProperty(name)).GetInt64();
}
