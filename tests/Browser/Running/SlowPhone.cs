using System.Text.Json;
using Microsoft.Playwright;

namespace AiTalent.Browser.Tests.Running;

/// <summary>
/// Simulates a phone with a poor connection: 390 px wide, 400 kbit/s in each direction, 300 ms to the first byte, a processor a quarter as
/// fast.
/// </summary>
internal static class SlowPhone
{
    public const int Width = 390;

    private const int BytesPerSecond = 400_000 / 8;
    private const int Milliseconds = 300;
    private const int TimesSlower = 4;

    /// <summary>Prepares the page to record paints and layout shifts; call it before any navigation.</summary>
    public static async Task BecomeAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = Milliseconds,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = TimesSlower });
        await page.AddInitScriptAsync(
            """
            window.seen = { paint: 0, what: '', shift: 0, moved: '' };
            const name = node => node?.nodeType === Node.TEXT_NODE ? `"${node.data.trim()}" in ${name(node.parentElement)}` : node ? `${node.nodeName.toLowerCase()}${node.id ? '#' + node.id : ''}${node.className ? '.' + node.className : ''}` : '';
            const place = box => [box.x, box.y, box.width, box.height].map(Math.round).join();
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
                seen.paint = entry.startTime;
                seen.what = name(entry.element);
            })).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => {
                seen.shift += entry.value;
                seen.moved += entry.sources.map(source => `${name(source.node)} from ${place(source.previousRect)} to ${place(source.currentRect)} `).join('');
            })).observe({ type: 'layout-shift', buffered: true });
            """);
    }

    /// <summary>Loads the page until its font is available and the network is idle.</summary>
    public static async Task<FirstLoad> LoadAsync(IPage page, string address)
    {
        var loaded = new List<Microsoft.Playwright.IRequest>();
        page.RequestFinished += (_, request) => loaded.Add(request);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("document.fonts.ready");
        // Observations are reported after the frame in which they were made.
        var seen = await page.EvaluateAsync<JsonElement>("new Promise(told => requestAnimationFrame(() => requestAnimationFrame(() => told(seen))))");
        var bytes = 0;
        foreach (var request in loaded.Where(request => !request.Url.Contains("/live/", StringComparison.Ordinal)).ToList())
            bytes += (await request.SizesAsync()).ResponseBodySize;
        return new FirstLoad(
            seen.GetProperty("paint").GetDouble(), seen.GetProperty("what").GetString()!, seen.GetProperty("shift").GetDouble(), seen.GetProperty("moved").GetString()!, bytes);
    }
}

/// <param name="Paint">The largest contentful paint, in milliseconds after the start of the navigation.</param>
/// <param name="What">The element of that paint.</param>
/// <param name="Shift">The sum of all layout shifts.</param>
/// <param name="Moved">The elements that shifted.</param>
/// <param name="Bytes">Total size of all bodies as transferred.</param>
internal sealed record FirstLoad(double Paint, string What, double Shift, string Moved, int Bytes);
