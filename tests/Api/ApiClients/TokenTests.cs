using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace AiTalent.Api.Tests.ApiClients;

public sealed class TokenTests(RunningApi running)
{
    [Fact]
    public async Task A_token_is_signed_and_can_be_read()
    {
        var (id, secret) = await running.ProgramAsync(["enrolments", "totals"]);

        var token = await running.TokenAsync(id, secret);

        var claims = JsonDocument.Parse(Decode(token.Split('.')[1])).RootElement;
        Assert.Equal(id, claims.GetProperty("sub").GetString());
        Assert.Equal("enrolments totals", claims.GetProperty("scope").GetString());
    }

    [Fact]
    public async Task A_program_gets_the_scopes_that_it_asks_for_and_no_others()
    {
        var (id, secret) = await running.ProgramAsync(["enrolments", "totals"]);

        var narrow = await AskAsync(id, secret, ("scope", "totals"));
        var wide = await AskAsync(id, secret, ("scope", "credentials"));

        Assert.Equal(200, narrow.Status);
        Assert.DoesNotContain("enrolments", Decode(narrow.String("access_token")!.Split('.')[1]), StringComparison.Ordinal);
        Assert.Equal(400, wide.Status);
    }

    [Fact]
    public async Task A_wrong_secret_gets_no_token()
    {
        var (id, secret) = await running.ProgramAsync(["totals"]);

        Assert.Equal(401, (await AskAsync(id, secret + "x")).Status);
        Assert.Equal(401, (await AskAsync("nobody", secret)).Status);
        Assert.Equal(400, (await running.Public.FormAsync("/connect/token", new() { ["grant_type"] = "password", ["client_id"] = id, ["client_secret"] = secret })).Status);
    }

    [Fact]
    public async Task Guessing_is_slowed_down_for_the_program_alone()
    {
        var (guessed, _) = await running.ProgramAsync(["totals"]);
        var (other, secret) = await running.ProgramAsync(["totals"]);

        // Sent concurrently, so that a slow machine does not replenish the attempts in the meantime.
        var guesses = await Task.WhenAll(Enumerable.Range(0, 150).Select(i => AskAsync(guessed, $"guess-{i}")));

        Assert.Contains(429, guesses.Select(guess => guess.Status));
        Assert.Equal(200, (await AskAsync(other, secret)).Status);
    }

    [Fact]
    public async Task The_credentials_may_come_in_the_header()
    {
        var (id, secret) = await running.ProgramAsync(["totals"]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token") { Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));

        Assert.Equal(200, (await running.Public.SendAsync(request)).Status);
    }

    private Task<Answer> AskAsync(string id, string secret, params (string Name, string Value)[] more)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret };
        foreach (var (name, value) in more)
            form[name] = value;
        return running.Public.FormAsync("/connect/token", form);
    }

    private static string Decode(string part) => Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(part));
}
