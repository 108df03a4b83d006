using System.Net.Http.Json;
using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

/// <summary>Tests the verbs without a server.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-verbs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_program_is_added_without_a_server_once()
    {
        var first = await ServerProcess.RunAsync("client", "add", "sis", "--scope=enrolments,totals", "--institution", Guid.NewGuid().ToString(), "--data", _folder);
        var again = await ServerProcess.RunAsync("client", "add", "sis", "--scope", "totals", "--data", _folder);

        Assert.Equal(0, first.Code);
        Assert.Contains("client id:     sis", first.Output, StringComparison.Ordinal);
        Assert.Equal((1, "There is a client 'sis' already: take another name."), (again.Code, again.Errors));
    }

    [Theory]
    [InlineData("There is no scope 'everything'", "client", "add", "sis", "--scope", "everything")]
    [InlineData("--scope is missing", "client", "add", "sis")]
    [InlineData("--institution takes the id", "client", "add", "sis", "--scope", "totals", "--institution", "HUST")]
    [InlineData("NAME must have", "client", "add", "한국", "--scope", "totals")]
    [InlineData("--data needs a value", "--data")]
    [InlineData("'frobnicate' is not understood", "frobnicate")]
    public async Task What_is_not_understood_is_told_with_how_it_is_meant(string told, params string[] args)
    {
        var (code, output, errors) = await ServerProcess.RunAsync(args);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(told, errors, StringComparison.Ordinal);
        Assert.Contains("client add NAME --scope", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AiTalent:Storage:ConnectionString is required", "--AiTalent:Storage:Provider", "PostgreSql")]
    [InlineData("AiTalent:Target:Engineers must be", "--AiTalent:Target:Engineers=0")]
    [InlineData("AiTalent:Target:By must be after", "--AiTalent:Target:By=2025-06-01")]
    [InlineData("'nowhere' is not an address", "--urls", "nowhere")]
    [InlineData("The demonstration listens on loopback only", "--demo", "--urls", "http://0.0.0.0:0")]
    public async Task A_wrong_setting_stops_the_start_with_one_line(string told, params string[] args)
    {
        var (code, output, errors) = await ServerProcess.RunAsync([.. args, "--data", _folder]);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith(told, errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n'));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task On_PostgreSQL_its_own_tools_make_copies(string verb)
    {
        var (code, _, errors) = await ServerProcess.RunAsync(
            verb, "file", "--AiTalent:Storage:Provider=PostgreSql", "--AiTalent:Storage:ConnectionString=Host=127.0.0.1;Port=1");

        Assert.Equal(1, code);
        Assert.Contains("pg_dump", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_backup_changes_nothing()
    {
        var file = Path.Combine(_folder, "wrong.zip");
        await File.WriteAllTextAsync(file, "not a backup", TestContext.Current.CancellationToken);

        var (code, _, errors) = await ServerProcess.RunAsync("restore", file, "--data", Path.Combine(_folder, "data"));

        Assert.Equal(1, code);
        Assert.Contains("is not a backup", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_has_a_program_that_may_do_everything()
    {
        await using var program = ServerProcess.Start("--demo", "--data", _folder, "--urls", "http://127.0.0.1:0");
        await program.ListensAsync();
        using var http = new HttpClient { BaseAddress = program.Address };

        using var answer = await http.PostAsync(
            "/connect/token",
            new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "demo-national"), new("client_secret", "demo")]),
            TestContext.Current.CancellationToken);
        var token = await answer.Content.ReadFromJsonAsync<Dictionary<string, object>>(TestContext.Current.CancellationToken);
        await program.StopAsync();

        Assert.Contains("history", token!["scope"].ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await program.EndAsync());
        Assert.False(File.Exists(Path.Combine(_folder, "server.json")));
    }
}
