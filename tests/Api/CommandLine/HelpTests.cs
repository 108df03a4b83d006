using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

public sealed class HelpTests
{
    private static readonly string[] Verbs = ["client", "verify", "rebuild", "accept-log", "backup <FILE>", "restore <FILE>", "help"];

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public async Task Help_lists_every_verb_and_option_and_exits_with_0(string option)
    {
        var (code, output, errors) = await ServerProcess.RunAsync(option);

        Assert.Equal((0, ""), (code, errors));
        Assert.All([.. Verbs, "--data <DIR>", "--demo", "--demo-public", "--urls", "-h, --help"], name => Assert.Contains($" {name} ", output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("backup <FILE>", "backup", "--help")]
    [InlineData("backup <FILE>", "backup", "file.zip", "-h")]
    [InlineData("backup <FILE>", "--help", "backup")]
    [InlineData("backup <FILE>", "help", "backup")]
    [InlineData("verify [options]", "verify", "--help", "--data", "nowhere")]
    [InlineData("client add <NAME>", "client", "add", "--help")]
    [InlineData("client add <NAME>", "help", "client", "add")]
    [InlineData("client [command]", "help", "client")]
    [InlineData("[command] [options]", "--demo", "--urls", "http://127.0.0.1:0", "--help")]
    public async Task Help_of_a_verb_shows_its_usage_and_exits_with_0(string usage, params string[] args)
    {
        var (code, output, errors) = await ServerProcess.RunAsync(args);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("Usage:\n  AiTalent.Api " + usage, output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("--data <DIR>", output, StringComparison.Ordinal);
    }
}
