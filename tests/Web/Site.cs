using System.Net;
using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using AiTalent.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiTalent.Web.Tests;

/// <summary>Serves the pages on a real server on loopback, configured as in the API.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<Site> Start(DemonstrationNotice? notice = null, FreshnessNotice? freshness = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "AiTalent.Web.Tests" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(notice ?? new DemonstrationNotice());
        builder.Services.AddSingleton(freshness ?? new FreshnessNotice());
        builder.Services.AddAiTalentWeb();
        var app = builder.Build();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseRouting();
        app.UseLanguage();
        app.UseAntiforgery();
        app.MapGet("/{lang}/number", () => AiTalent.Application.Localization.Numbers.Whole(15_967));
        app.MapGet("/{lang}/failure", IResult () => throw new InvalidOperationException("On purpose."));
        app.MapGet("/plain", () => "plain");
        app.MapRazorComponents<App>();
        await app.StartAsync();
        return new Site(app);
    }

    public async Task<(HttpStatusCode Status, string Body)> Get(string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", accept);
        using var response = await Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
