using System.Diagnostics;
using System.Net.Http.Headers;
using AiTalent.Domain.Authority;
using AiTalent.Tests.Servers;
using Xunit;

namespace AiTalent.Api.Tests.Cluster;

/// <summary>Tests two silos and an api as separate processes, with PostgreSQL for data and Redis for membership.</summary>
public sealed class ClusterTests
{
    // Orleans lets a silo join alongside dead ones once these have not reported for 90 s.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cluster_enrols_through_its_api_and_goes_on_when_a_silo_is_killed()
    {
        SkipUnlessInstalled();
        await using var postgres = await PrivatePostgres.StartAsync();
        await using var redis = await PrivateRedis.StartAsync();
        var settings = new Dictionary<string, string>
        {
            ["AiTalent__Storage__Provider"] = "PostgreSql",
            ["AiTalent__Storage__ConnectionString"] = await postgres.CreateDatabaseAsync(),
            ["AiTalent__Cluster__Redis"] = redis.Configuration,
            ["Logging__LogLevel__Default"] = "Warning",
        };
        await using var first = new ServerProcess("silo/Host/AiTalent.Silo", settings);
        await using var second = new ServerProcess("silo/Host/AiTalent.Silo", settings);
        var address = new Uri($"http://127.0.0.1:{PrivateServer.FreePort()}");
        await using var api = new ServerProcess("api/AiTalent.Api", settings, "--urls", address.ToString());
        using var http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        await UntilAsync(() => IsReadyAsync(http), () => api.Output + first.Output);
        var client = await SignInAsync(http, settings);

        var world = new World(client);
        var institution = await RetriedAsync(() => world.InstitutionAsync());
        var run = await RetriedAsync(() => world.RunAsync(capacity: 3, institution: institution));
        var before = await client.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = await world.LearnerAsync() });
        await first.KillAsync();
        var learner = await RetriedAsync(() => world.LearnerAsync());
        var after = await RetriedAsync(async () => (await client.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = learner }, Guid.NewGuid())).Expect(201));
        // The projection may also have been on the lost silo; until it is moved, readers are informed that it is behind.
        var seen = await RetriedAsync(async () => (await client.GetAsync($"/course-runs/{run}?minPosition={after.Position}")).Expect(200));

        before.Expect(201);
        Assert.Equal("enrolled", after.String("status"));
        Assert.Equal((2, 1), (seen.Number("taken"), seen.Number("seatsLeft")));
        await using var verify = new ServerProcess("api/AiTalent.Api", settings, "verify");
        Assert.True(await verify.ExitCodeAsync(Cancelled) == 0, verify.Output);

        await second.KillAsync();
        // Once the loss of the last silo is detected, nothing is sent and so nothing can have been written.
        await UntilAsync(async () => !await IsReadyAsync(http), () => api.Output);
        (await client.PostAsync("/institutions", World.InstitutionOf("university", "VN"), Guid.NewGuid())).ExpectProblem(503, "storage_unavailable");
        await using var third = new ServerProcess("silo/Host/AiTalent.Silo", settings);
        await UntilAsync(() => IsReadyAsync(http), () => api.Output + third.Output);
    }

    /// <summary>Repeats a call, because calls to a lost silo fail until the others detect the loss.</summary>
    private static async Task<T> RetriedAsync<T>(Func<Task<T>> ask)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (Exception) when (Stopwatch.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(200, Cancelled);
            }
        }
    }

    private static async Task<ApiClient> SignInAsync(HttpClient http, Dictionary<string, string> settings)
    {
        await using var add = new ServerProcess("api/AiTalent.Api", settings, "client", "add", "cluster", "--scope", string.Join(',', Scopes.All.Keys));
        Assert.Equal(0, await add.ExitCodeAsync(Cancelled));
        await UntilAsync(() => Task.FromResult(add.Output.Contains("client secret:", StringComparison.Ordinal)), () => add.Output);
        var secret = add.Output.Split('\n').Single(line => line.StartsWith("client secret:", StringComparison.Ordinal)).Split(':')[1].Trim();
        var token = await new ApiClient(http).FormAsync(
            "/connect/token", new() { ["grant_type"] = "client_credentials", ["client_id"] = "cluster", ["client_secret"] = secret });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Expect(200).String("access_token"));
        return new ApiClient(http);
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancelled);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> condition, Func<string> output)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, output());
            await Task.Delay(100, Cancelled);
        }
    }

    private static void SkipUnlessInstalled()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return;
        Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        Assert.SkipUnless(PrivateRedis.IsInstalled, PrivateRedis.HowToInstall);
    }
}
