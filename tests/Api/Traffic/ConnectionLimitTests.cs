using System.Net;
using Xunit;

namespace AiTalent.Api.Tests.Traffic;

public sealed class ConnectionLimitTests(LimitedApi limited) : IClassFixture<LimitedApi>
{
    private readonly RunningApi _running = limited.Running;

    [Fact]
    public async Task A_client_beyond_its_connections_gets_503_and_others_are_served()
    {
        using var flood = new OtherAddress(_running.Address, "127.0.0.9");
        for (var i = 0; i < LimitedApi.ConnectionsPerClient; i++)
            await flood.ConnectAsync();

        var refused = "";
        // The server counts a connection slightly after the client has it.
        await Eventually.TrueAsync(async () => (refused = await flood.AskAsync("/health/live")).StartsWith("HTTP/1.1 503", StringComparison.Ordinal));

        Assert.Contains("Retry-After: ", refused, StringComparison.Ordinal);
        using var other = new OtherAddress(_running.Address, "127.0.0.10");
        Assert.StartsWith("HTTP/1.1 200", await other.AskAsync("/health/live"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_beyond_its_feeds_gets_503_on_both_kinds_of_feed()
    {
        using var http = new HttpClient { BaseAddress = _running.Address };
        var open = new List<HttpResponseMessage>();
        for (var i = 0; i < LimitedApi.FeedsPerClient; i++)
            open.Add(await http.GetAsync("/api/v1/feed?topic=national", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken));

        using var stream = await http.GetAsync("/api/v1/feed?topic=national", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var hub = await http.PostAsync("/live/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);

        Assert.All(open, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.All([stream, hub], answer => Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.RetryAfter is not null)));
        open.ForEach(answer => answer.Dispose());
        await Eventually.TrueAsync(async () =>
        {
            using var again = await http.PostAsync("/live/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);
            return again.StatusCode == HttpStatusCode.OK;
        });
    }
}
