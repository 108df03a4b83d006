using System.Net;
using AiTalent.Application.Localization;
using Xunit;

namespace AiTalent.Web.Tests.Languages;

public class LanguageMiddlewareTests
{
    [Theory]
    [InlineData("/vi/number", "15.967")]
    [InlineData("/ko/number", "15,967")]
    [InlineData("/en/number", "15,967")]
    public async Task A_page_speaks_the_language_of_its_address_whatever_the_browser_prefers(string path, string expected)
    {
        await using var site = await Site.Start();

        Assert.Equal((HttpStatusCode.OK, expected), await site.Get(path, accept: "fr, ko;q=0.1"));
    }

    [Theory]
    [InlineData("/fr/number")]
    [InlineData("/VI/number")]
    [InlineData("/vn/number")]
    public async Task An_unknown_language_is_not_found(string path)
    {
        await using var site = await Site.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(path)).Status);
    }

    [Theory]
    [InlineData(null, "/vi")]
    [InlineData("ko-KR,ko;q=0.9,en;q=0.8", "/ko")]
    [InlineData("en-US", "/en")]
    [InlineData("fr-FR, en;q=0.5, ko;q=0.7", "/ko")]
    [InlineData("ko;q=0, en;q=0.1", "/en")]
    [InlineData("de", "/vi")]
    [InlineData("*", "/vi")]
    [InlineData("not a language;;", "/vi")]
    public async Task The_start_leads_to_the_language_that_the_browser_prefers(string? accept, string expected)
    {
        await using var site = await Site.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?from=qr");
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", accept);

        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"{expected}?from=qr", response.Headers.Location?.OriginalString);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task What_has_no_language_in_its_address_is_left_alone()
    {
        await using var site = await Site.Start();

        Assert.Equal((HttpStatusCode.OK, "plain"), await site.Get("/plain"));
    }
}
