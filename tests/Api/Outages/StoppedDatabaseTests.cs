using System.Net.Http.Json;
using System.Text.Json;
using AiTalent.Api.Tests.Authority;
using AiTalent.Domain.Authority;
using AiTalent.Tests.Servers;
using Microsoft.AspNetCore.StaticAssets;
using Npgsql;
using Xunit;

namespace AiTalent.Api.Tests.Outages;

/// <summary>Sends every endpoint, page and form while the real database rejects writes, is stopped, and is available again.</summary>
public sealed class StoppedDatabaseTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_is_503_where_PostgreSQL_is_wanted_and_cannot_be_used()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        await using var postgres = await PrivatePostgres.StartAsync();
        var database = await postgres.CreateDatabaseAsync();
        await using var running = new WalkedApi
        {
            Running = new RunningApi { Settings = ["--AiTalent:Storage:Provider=PostgreSql", $"--AiTalent:Storage:ConnectionString={database}"] },
        };
        await running.InitializeAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = running.Running.Address };
        var forms = await FormsAsync(http, running);
        Assert.True(forms.Count > 20, $"{forms.Count} forms");

        await SetReadOnlyAsync(postgres, database, "on");
        var (readOnly, readOnlyFaults) = await WalkAsync(http, running, forms);
        await SetReadOnlyAsync(postgres, database, "off");
        await Eventually.TrueAsync(async () => (await WithAgeAsync(http)).Age == 0);
        var figures = await WithAgeAsync(http);
        await postgres.StopAsync();
        await Eventually.TrueAsync(async () => (await WithAgeAsync(http)).Age > 0);
        var agedFigures = await WithAgeAsync(http);
        var home = await http.GetStringAsync(new Uri("/en", UriKind.Relative), Cancelled);
        var (stopped, stoppedFaults) = await WalkAsync(http, running, forms);
        await postgres.StartAgainAsync();
        await Eventually.TrueAsync(async () => (await http.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancelled)).IsSuccessStatusCode);
        var courses = await http.GetAsync(new Uri("/en/courses", UriKind.Relative), Cancelled);

        Assert.True(
            readOnlyFaults.Count + stoppedFaults.Count == 0,
            $"read-only: {readOnlyFaults.Count} of {readOnly}, stopped: {stoppedFaults.Count} of {stopped}\n{string.Join('\n', readOnlyFaults.Concat(stoppedFaults))}");
        Assert.True(courses.IsSuccessStatusCode);
        Assert.Equal(0, figures.Age);
        Assert.Equal(figures.Position, agedFigures.Position);
        Assert.Contains("Figures as of 1 min ago", home, StringComparison.Ordinal);
    }

    /// <summary>Returns one walker for each way to sign in and each set of pages.</summary>
    private static IEnumerable<Walker> Some(WalkedApi walked) => walked.Walkers
        .Where(walker => walker.Header is null or { Name: "Authorization" } || walker.Actor.Role is Role.Learner or Role.InstitutionAdministrator or Role.MinistryAdministrator)
        .DistinctBy(walker => (walker.Header?.Name, walker.Actor.Role));

    /// <summary>Returns all visits except files, which need no database, and the dashboard's internals, which are not ours.</summary>
    private static IEnumerable<(string Route, Visit? Visit)> Visits(WalkedApi walked) => WalkedVisits.Of(
        walked,
        endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
            && !endpoint.RoutePattern.RawText!.StartsWith("/ops/orleans/", StringComparison.Ordinal));

    private static async Task<List<PageForm>> FormsAsync(HttpClient http, WalkedApi walked)
    {
        var pages = Visits(walked).Where(one => one.Visit is { Method: "GET" } && one.Route.Contains("{lang}", StringComparison.Ordinal))
            .Select(one => one.Visit!).ToList();
        var forms = new List<PageForm>();
        foreach (var walker in Some(walked).Where(walker => walker.Header is null or { Name: "Cookie" }))
        {
            foreach (var page in pages.Where(page => page.Allows(walker.Actor)))
                forms.AddRange(await PageForm.OfAsync(http, page.Path, walker.Header?.Value));
        }

        return forms;
    }

    private static async Task<(int Asked, List<string> Faults)> WalkAsync(HttpClient http, WalkedApi walked, List<PageForm> forms)
    {
        var visits = Visits(walked).Select(one => one.Visit).OfType<Visit>().ToList();
        var requests = (from walker in Some(walked) from visit in visits select visit.Of(walker)).Concat(forms.Select(form => form.Send())).ToList();
        var faults = new List<string>();
        foreach (var together in requests.Chunk(8))
        {
            faults.AddRange((await Task.WhenAll(together.Select(request => StorageFailureResponse.FaultOfAsync(http, request)))).OfType<string>());
            foreach (var request in together)
                request.Dispose();
        }

        return (requests.Count, faults);
    }

    private static async Task<(long Position, long Age)> WithAgeAsync(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/api/v1/totals", UriKind.Relative), Cancelled);
        answer.EnsureSuccessStatusCode();
        var totals = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        return (totals.GetProperty("position").GetInt64(), totals.GetProperty("ageSeconds").GetInt64());
    }

    private static async Task SetReadOnlyAsync(PrivatePostgres postgres, string database, string value)
    {
        var name = new NpgsqlConnectionStringBuilder(database).Database;
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString("postgres") + ";Pooling=false");
        await using var set = source.CreateCommand($"ALTER DATABASE {name} SET default_transaction_read_only = {value}");
        await set.ExecuteNonQueryAsync(Cancelled);
        await using var end = source.CreateCommand($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        await end.ExecuteNonQueryAsync(Cancelled);
    }
}
