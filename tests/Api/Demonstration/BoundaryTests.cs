using System.Net;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

/// <summary>Tests that a demonstration responds only to this machine and to no forwarded request.</summary>
public sealed class BoundaryTests(RunningDemonstration demonstration) : IClassFixture<RunningDemonstration>
{
    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("x-forwarded-anything", "x")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("CF-Connecting-IP", "203.0.113.7")]
    [InlineData("Host", "demo.example.com")]
    [InlineData("Host", "203.0.113.7:5080")]
    public async Task What_was_passed_on_is_refused_everywhere(string header, string value)
    {
        using var http = new HttpClient { BaseAddress = demonstration.Address };
        foreach (var address in (string[])["/vi", "/api/v1/institutions", "/connect/token", "/health/live", "/live/negotiate"])
        {
            using var request = new HttpRequestMessage(address is "/connect/token" or "/live/negotiate" ? HttpMethod.Post : HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("--demo-public", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public async Task This_machine_may_be_called_by_any_of_its_own_names(string host)
    {
        using var http = new HttpClient { BaseAddress = demonstration.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/vi") { Headers = { Host = host } };
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
