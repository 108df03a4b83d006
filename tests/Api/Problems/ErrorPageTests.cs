using System.Net;
using AiTalent.Api.CommandLine;
using AiTalent.Web.National;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace AiTalent.Api.Tests.Problems;

public sealed class ErrorPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vi", "Rất tiếc")]
    [InlineData("ko", "죄송합니다")]
    [InlineData("en", "Sorry")]
    public async Task A_page_that_fails_is_followed_by_one_that_says_so(string language, string words)
    {
        var folder = Directory.CreateTempSubdirectory("aitalent-failing-").FullName;
        await using (var app = Server.Build(Arguments.Parse(["--data", folder, "--urls", "http://127.0.0.1:0"]), builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<IComponentActivator, FailingActivator>();
        }))
        {
            await app.StartAsync(Stop);
            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            using var answer = await http.GetAsync($"/{language}/national", Stop);

            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Contains(words, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Makes one page fail during rendering.</summary>
    private sealed class FailingActivator(IServiceProvider services) : IComponentActivator
    {
        public IComponent CreateInstance(Type componentType) => componentType == typeof(NationalPage)
            ? throw new InvalidOperationException("On purpose.")
            : (IComponent)ActivatorUtilities.CreateInstance(services, componentType);
    }
}
