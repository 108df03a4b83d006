using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

public sealed class UsageErrorTests
{
    [Theory]
    [InlineData("'verfy' is not understood.", "verfy")]
    [InlineData("'verfy' is not understood.", "help", "verfy")]
    [InlineData("'remove' is not understood.", "client", "remove")]
    [InlineData("'always' is not understood.", "--demo=always")]
    [InlineData("'more' is not understood.", "verify", "more")]
    [InlineData("'client' needs a command: add.", "client")]
    public async Task Unknown_word_is_an_error_with_the_usage_and_exit_code_2(string error, params string[] args) => await RefusedAsync(error, args);

    [Theory]
    [InlineData("Unknown option '--dta'.", "--dta", "folder")]
    [InlineData("Unknown option '--dta'.", "--dta=folder", "--demo")]
    [InlineData("Unknown option '--dta'.", "verify", "--dta", "folder")]
    [InlineData("Unknown option '--dta'.", "backup", "--dta", "folder")]
    [InlineData("Unknown option '-d'.", "-d", "folder")]
    [InlineData("Unknown option '--scope'.", "verify", "--scope", "totals")]
    [InlineData("Unknown option '--AiTalnet:Target:Engineers'.", "--AiTalnet:Target:Engineers=1")]
    [InlineData("Unknown option '--url'.", "--url", "http://127.0.0.1:0")]
    public async Task Unknown_option_is_an_error_with_the_usage_and_exit_code_2(string error, params string[] args) => await RefusedAsync(error, args);

    [Theory]
    [InlineData("FILE is missing.", "backup")]
    [InlineData("NAME is missing.", "client", "add")]
    [InlineData("--data needs a value.", "--data", "--demo")]
    [InlineData("--data needs a value.", "verify", "--data")]
    [InlineData("--urls needs a value.", "--urls")]
    [InlineData("--AiTalent:Target:Engineers needs a value.", "--AiTalent:Target:Engineers", "--demo")]
    public async Task Missing_value_is_an_error_with_the_usage_and_exit_code_2(string error, params string[] args) => await RefusedAsync(error, args);

    private static async Task RefusedAsync(string error, string[] args)
    {
        var (code, output, errors) = await ServerProcess.RunAsync(args);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(error + "\n\n", errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Usage:\n  AiTalent.Api ", errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
