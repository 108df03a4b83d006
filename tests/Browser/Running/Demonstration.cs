using AiTalent.Api;
using AiTalent.Api.CommandLine;
using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(AiTalent.Browser.Tests.Running.Demonstration))]

namespace AiTalent.Browser.Tests.Running;

/// <summary>Runs a small but complete demonstration on a free loopback port, and a real Chromium.</summary>
public sealed class Demonstration : IAsyncLifetime
{
    /// <summary>The display name of the sign-in provider.</summary>
    public const string Provider = "Quốc gia";

    private const int Learners = 1_200;

    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-browser-").FullName;
    private readonly ProviderProcess _provider = new("identity");
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The server's own services, for actions that a visitor cannot perform.</summary>
    public IServiceProvider Services => _app!.Services;

    public string Folder => _folder;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(Chromium.IsInstalled, Chromium.HowToInstall);
        _app = Server.Build(
            Arguments.Parse(["--demo", "--data", _folder, "--urls", "http://127.0.0.1:0", .. _provider.Settings(Provider)]),
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton(new DemonstrationSize(Learners));
            });
        await Task.WhenAll(_provider.StartAsync(), _app.StartAsync());
        Address = new Uri(_app.Urls.First());
        await _app.Services.GetRequiredService<DemonstrationProgress>().Ready.WaitAsync(TimeSpan.FromMinutes(2));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Chromium.Options);
    }

    /// <summary>Opens a separate browser context: no cookies, this width, this colour scheme.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, string? zone = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            TimezoneId = zone,
        });
        return await context.NewPageAsync();
    }

    /// <summary>Opens a page as the demonstration student.</summary>
    public Task<IPage> OpenAsStudentAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light, bool javaScript = true) =>
        OpenAsAsync("student-vn", width, scheme, javaScript);

    /// <summary>Opens a page as one of the demonstration users.</summary>
    public async Task<IPage> OpenAsAsync(string who, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        var page = await OpenAsync(width, scheme, javaScript);
        await page.GotoAsync("/vi/enter");
        await page.Locator($"form[action='/demo/enter/{who}'] button").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Address, "/vi").ToString());
        return page;
    }

    /// <summary>Returns a valid credential issued by the same university.</summary>
    public async Task<Guid> CredentialAsync() => (await Services.GetRequiredService<CredentialQueries>().ListAsync(
        new CredentialFilter(Registrars, Status: CredentialStatus.Issued), new PageRequest(1), TestContext.Current.CancellationToken)).Items[0].Id;

    /// <summary>Returns a cohort of the university whose registrar is a demonstration user.</summary>
    public async Task<Guid> CohortAsync()
    {
        var cohorts = await Services.GetRequiredService<CohortQueries>().ListAsync(null, new PageRequest(PageRequest.MaxLimit), TestContext.Current.CancellationToken);
        return cohorts.Items.First(cohort => cohort.Definition.InstitutionId == Registrars).Id;
    }

    private static Guid? Registrars => DemonstrationAccounts.Find("registrar-vn")!.Actor.InstitutionId;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        await _provider.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
