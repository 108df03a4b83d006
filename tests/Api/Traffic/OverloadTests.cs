using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Traffic;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Traffic;

/// <summary>Tests responses while other clients hold every turn.</summary>
public sealed class OverloadTests(LimitedApi limited) : IClassFixture<LimitedApi>
{
    private readonly RunningApi _running = limited.Running;

    [Theory]
    [InlineData("/api/v1/totals?by=course-run")]
    [InlineData("/api/v1/totals?asOf=2020-02-02")]
    [InlineData("/api/v1/courses?q=may")]
    [InlineData("/en/sheets/totals.csv")]
    public async Task A_costly_read_is_refused_with_the_time_to_wait(string path)
    {
        using var taken = await _running.Services.GetRequiredService<CostlyWork>().Reads.EnterAsync("others", TestContext.Current.CancellationToken);

        using var answer = await GetAsync(path);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.RetryAfter is not null));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/api/v1/totals")]
    [InlineData("/api/v1/courses")]
    [InlineData("/en/sign-in")]
    public async Task What_is_cheap_is_answered_while_costly_reads_have_no_turn(string path)
    {
        using var taken = await _running.Services.GetRequiredService<CostlyWork>().Reads.EnterAsync("others", TestContext.Current.CancellationToken);

        using var answer = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_public_page_says_in_its_language_that_too_many_ask()
    {
        using var taken = await _running.Services.GetRequiredService<CostlyWork>().Pages.EnterAsync("others", TestContext.Current.CancellationToken);

        using var answer = await GetAsync("/vi/courses");
        using var health = await GetAsync("/health/live");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.RetryAfter is not null));
        Assert.Contains("tải lại", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task A_turn_ends_with_its_answer()
    {
        for (var i = 0; i < 3; i++)
        {
            using var search = await GetAsync("/api/v1/courses?q=may");
            using var page = await GetAsync("/vi/courses");

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (search.StatusCode, page.StatusCode));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Signing_in_is_refused_alike_for_known_and_unknown_addresses_while_others_hash(bool isKnown)
    {
        using var person = new Person(_running);
        if (isKnown)
            await person.BecomeAsync();
        using var stranger = new Person(_running, person.Email);
        using var taken = await _running.Services.GetRequiredService<PasswordTurns>().TakeAsync(TestContext.Current.CancellationToken);

        using var answer = await stranger.SignInAsync();

        Assert.Contains("Too many attempts", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _running.Public.Http.GetAsync(path, TestContext.Current.CancellationToken);
}
