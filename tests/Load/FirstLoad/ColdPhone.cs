using System.Net;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;

namespace AiTalent.Load.FirstLoad;

/// <summary>Simulates the slow phone with an empty cache for each page.</summary>
internal sealed class ColdPhone : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPEndPoint _server;

    private ColdPhone(IPlaywright playwright, IBrowser browser, IPEndPoint server) => (_playwright, _browser, _server) = (playwright, browser, server);

    public static async Task<ColdPhone> StartAsync(IPEndPoint server)
    {
        var playwright = await Playwright.CreateAsync();
        return new ColdPhone(playwright, await playwright.Chromium.LaunchAsync(Chromium.Options), server);
    }

    public async Task<Browser.Tests.Running.FirstLoad> LoadAsync(string path)
    {
        await using var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = $"http://{_server}",
            ViewportSize = new ViewportSize { Width = SlowPhone.Width, Height = 844 },
        });
        var page = await context.NewPageAsync();
        await SlowPhone.BecomeAsync(page);
        return await SlowPhone.LoadAsync(page, path);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
