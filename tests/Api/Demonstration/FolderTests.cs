using System.Net;
using AiTalent.Api.Tests.CommandLine;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

/// <summary>Tests data folders of demonstrations and of real data, with the server as a separate process.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-folder-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder, "data");

    private string Mark => Path.Combine(Data, "demonstration");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_demonstrations_folder_stays_one_whether_it_is_marked_or_from_before_there_were_marks()
    {
        await ServeAsync("--demo", _ => Task.CompletedTask);
        Assert.True(File.Exists(Mark));
        await ExpectRefusedAsync("holds a demonstration");

        File.Delete(Mark);
        await ExpectRefusedAsync("holds a demonstration");
        Assert.False(File.Exists(Mark));

        await ServeAsync("--demo-public", CannotBecomeAnybodyAsync);
        Assert.True(File.Exists(Mark));
    }

    [Fact]
    public async Task A_folder_of_something_else_gets_no_demonstration()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "accounts.db"), "", Stop);

        await ExpectRefusedAsync("holds something else than a demonstration", "--demo");
        Assert.Single(Directory.EnumerateFileSystemEntries(Data));
    }

    [Theory]
    [InlineData("--Kestrel:Endpoints:Outside:Url=http://0.0.0.0:0")]
    [InlineData("--Kestrel:Endpoints:Outside:Url=http://*:0")]
    [InlineData("--Kestrel:Endpoints:Outside:Url=http://unix:/tmp/aitalent.sock")]
    [InlineData("--http_ports=0")]
    public async Task No_setting_brings_a_demonstration_onto_a_network(string setting)
    {
        var (code, output, errors) = await ServerProcess.RunAsync("--demo", "--data", Data, setting);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("The demonstration listens on loopback only", errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n'));
    }

    /// <summary>Sends requests as a proxy forwards them.</summary>
    private static async Task CannotBecomeAnybodyAsync(Uri address)
    {
        using var visitor = new Visitor(address);
        using var http = new HttpClient { BaseAddress = address, DefaultRequestHeaders = { { "X-Forwarded-For", "203.0.113.7" } } };
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/vi", Stop)).StatusCode);
        using var program = await http.PostAsync(
            "/connect/token", new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "demo-national"), new("client_secret", "demo")]), Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, program.StatusCode);

        Assert.DoesNotContain("/demo/enter/operator", await visitor.PageAsync("/vi/enter"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.EnterAsync("operator")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.EnterAsync("ministry")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/vi/ministry")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/vi/staff")).StatusCode);
    }

    private async Task ServeAsync(string how, Func<Uri, Task> visit)
    {
        await using var program = ServerProcess.Start(how, "--data", Data, "--urls", "http://127.0.0.1:0");
        await program.ListensAsync();
        await visit(program.Address);
        await program.StopAsync();
        Assert.Equal(0, await program.EndAsync());
    }

    private async Task ExpectRefusedAsync(string words, params string[] options)
    {
        var (code, output, errors) = await ServerProcess.RunAsync([.. options, "--data", Data, "--urls", "http://127.0.0.1:0"]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(words, errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n'));
    }
}
