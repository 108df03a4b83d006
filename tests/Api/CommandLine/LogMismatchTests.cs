using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

/// <summary>Tests a server that is killed, loses part of its data and is started again.</summary>
public sealed partial class LogMismatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-mismatch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_log_that_lost_its_end_or_is_gone_or_lost_its_accounts_stops_the_start_with_one_line()
    {
        var whole = await KilledServerAsync();

        var truncated = Copy(whole, "truncated");
        await using (var wal = new FileStream(Path.Combine(truncated, "log.db-wal"), FileMode.Open))
            wal.SetLength(wal.Length * 2 / 3);
        await RefusedAsync(truncated, "The log has lost its end: it stops at position");

        var gone = Copy(whole, "gone");
        Delete(gone, "log.db*");
        await RefusedAsync(gone, "The read model belongs to another log");
        Delete(gone, "read*");
        await RefusedAsync(gone, "The accounts database belongs to another log");

        var nobody = Copy(whole, "nobody");
        Delete(nobody, "accounts.db*");
        await RefusedAsync(nobody, "The log holds people, and there are no accounts beside it");
        // A refused start must not have bound anything.
        await RefusedAsync(nobody, "The log holds people, and there are no accounts beside it");

        await AcceptedAsync(truncated);
    }

    private static async Task AcceptedAsync(string folder)
    {
        var (code, output, errors) = await ServerProcess.RunAsync("accept-log", "--data", folder);
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("The log is accepted as it is, up to position", output, StringComparison.Ordinal);

        await using var program = ServerProcess.Start("--data", folder, "--urls", "http://127.0.0.1:0");
        await program.ListensAsync();
        using var http = new HttpClient { BaseAddress = program.Address };
        var institutions = await ListAsync(http);
        var report = await ServerProcess.RunAsync("verify", "--data", folder);

        Assert.InRange(institutions, 1, 23);
        Assert.Equal(0, report.Code);
    }

    private static async Task RefusedAsync(string folder, string line)
    {
        var (code, _, errors) = await ServerProcess.RunAsync("--data", folder, "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.StartsWith(line, errors, StringComparison.Ordinal);
        Assert.Contains("restore", errors, StringComparison.Ordinal);
        Assert.Contains("accept-log", errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n'));
    }

    /// <summary>Writes 24 institutions and a learner with a name, waits for the read model, and sends SIGKILL.</summary>
    private async Task<string> KilledServerAsync()
    {
        var folder = Path.Combine(_folder, "whole");
        var added = await ServerProcess.RunAsync("client", "add", "sis", "--scope", "institutions", "learners", "--data", folder);
        Assert.True(added.Code == 0, added.Errors);
        await using var program = ServerProcess.Start("--data", folder, "--urls", "http://127.0.0.1:0");
        await program.ListensAsync();
        using var http = new HttpClient { BaseAddress = program.Address };
        await SignInAsync(http, Secret().Match(added.Output).Groups[1].Value);
        await PostAsync(http, "learners", new { country = "VN", familyName = "Nguyễn", givenName = "An" });
        for (var number = 1; number <= 24; number++)
            await PostAsync(http, "institutions", new { kind = "university", country = "VN", name = new { en = $"University {number}" } });
        await Eventually.FindAsync(async () => await ListAsync(http) == 24 ? "seen" : null);
        program.Kill();
        await program.EndAsync();
        return folder;
    }

    private static async Task SignInAsync(HttpClient http, string secret)
    {
        using var answer = await http.PostAsync(
            "/connect/token", new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "sis"), new("client_secret", secret)]),
            TestContext.Current.CancellationToken);
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
    }

    private static async Task PostAsync(HttpClient http, string what, object body)
    {
        using var answer = await http.PostAsJsonAsync($"/api/v1/{what}", body, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<int> ListAsync(HttpClient http) =>
        (await http.GetFromJsonAsync<JsonElement>("/api/v1/institutions?limit=200", TestContext.Current.CancellationToken)).GetProperty("items").GetArrayLength();

    private string Copy(string from, string name)
    {
        var to = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        using var copy = Process.Start("cp", ["-r", from + "/.", to]);
        copy.WaitForExit();
        return to;
    }

    private static void Delete(string folder, string pattern)
    {
        foreach (var path in Directory.EnumerateFiles(folder, pattern))
            File.Delete(path);
    }

    [GeneratedRegex("client secret: (\\S+)")]
    private static partial Regex Secret();
}
