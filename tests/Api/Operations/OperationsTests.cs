using System.Net;
using Xunit;

namespace AiTalent.Api.Tests.Operations;

public sealed class OperationsTests(RunningApi running)
{
    [Fact]
    public async Task A_process_that_serves_is_alive_and_ready()
    {
        var live = (await running.Public.GetAsync("/health/live")).Expect(200);
        var ready = (await running.Public.GetAsync("/health/ready")).Expect(200);

        Assert.Equal("healthy", live.String("status"));
        Assert.Equal(["log", "clock", "readModel", "silo"], ready.Items("checks").Select(check => check.GetProperty("name").GetString()!));
    }

    [Fact]
    public async Task Metrics_tell_of_requests_and_of_the_log()
    {
        (await running.Public.GetAsync("/totals")).Expect(200);
        (await running.National.PostAsync("/learners", new { country = "VN" })).Expect(201);

        var metrics = await running.Public.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Contains("http_server_request_duration", metrics, StringComparison.Ordinal);
        Assert.Contains("aitalent_log_events", metrics, StringComparison.Ordinal);
        Assert.Contains("aitalent_live_connections", metrics, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ops/orleans/")]
    [InlineData("/ops/orleans/DashboardCounters")]
    [InlineData("/ops/orleans/Trace")]
    public async Task The_dashboard_is_for_operators_alone(string path)
    {
        using var anonymous = await running.Public.Http.GetAsync(path, TestContext.Current.CancellationToken);
        using var program = await running.National.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, anonymous.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, program.StatusCode);
    }

    [Fact]
    public async Task The_verbs_back_door_opens_only_with_the_token_of_the_data_folder()
    {
        using var without = await running.Public.Http.PostAsync("/ops/read-model", null, TestContext.Current.CancellationToken);
        using var withToken = await running.National.Http.PostAsync("/ops/read-model", null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, without.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, withToken.StatusCode);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(running.Folder, "server.json")));
    }
}
