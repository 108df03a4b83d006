using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

/// <summary>Tests that the command line passes settings to the configuration. An invalid value shows that a setting was read.</summary>
public sealed class ConfigurationArgumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-settings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("'nowhere' is not an address", "--urls", "nowhere")]
    [InlineData("'nowhere' is not an address", "--urls=nowhere")]
    [InlineData("'nowhere' is not an address", "--URLS", "nowhere")]
    [InlineData("'nowhere' is not an address", "--urls", "http://127.0.0.1:0", "--urls", "nowhere")]
    [InlineData("'nowhere' is not an address", "--Kestrel:Endpoints:Web:Url", "nowhere")]
    [InlineData("'nowhere' is not an address", "--kestrel:endpoints:web:url=nowhere")]
    [InlineData("AiTalent:Target:Engineers must be", "--AiTalent:Target:Engineers", "0")]
    [InlineData("AiTalent:Target:Engineers must be", "--AiTalent:Target:Engineers=0", "--demo")]
    [InlineData("The demonstration listens on loopback only", "--demo", "--http_ports", "0")]
    public async Task Setting_of_the_server_is_read(string error, params string[] args)
    {
        var (code, output, errors) = await ServerProcess.RunAsync(["--data", _folder, .. args]);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith(error, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_before_or_after_a_verb_is_read_by_the_verb()
    {
        var missing = Path.Combine(_folder, "missing");

        var before = await ServerProcess.RunAsync("--AiTalent:Storage:DataFolder", missing, "verify");
        var after = await ServerProcess.RunAsync("backup", "--AiTalent:Storage:DataFolder=" + missing, "file.zip");

        Assert.Contains($"'{missing}'", before.Errors, StringComparison.Ordinal);
        Assert.Contains($"'{missing}'", after.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_the_host_and_of_the_log_are_read()
    {
        await using var server = ServerProcess.Start(
            "--environment", "Staging", "--contentRoot", _folder, "--Logging:LogLevel:Default", "Warning", "--Logging:Console:FormatterName=line",
            "--data", Path.Combine(_folder, "data"), "--urls", "http://127.0.0.1:0");
        await server.ListensAsync();
        await server.StopAsync();

        Assert.Equal(0, await server.EndAsync());
        Assert.Contains("Hosting environment: Staging", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"", server.Output, StringComparison.Ordinal);
    }
}
