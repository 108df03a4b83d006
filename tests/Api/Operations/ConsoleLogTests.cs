using System.Text.Json;
using AiTalent.Api.Tests.CommandLine;
using AiTalent.Silo.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace AiTalent.Api.Tests.Operations;

public sealed class ConsoleLogTests
{
    [Fact]
    public void A_value_cannot_begin_a_line_of_its_own()
    {
        var written = Write("page x\nwarn: Forged: all is well\u2028\u001b[2J\u202e", null);

        Assert.Equal("info: Tests: page x\\u000Awarn: Forged: all is well\\u2028\\u001B[2J\\u202E\n", written);
    }

    [Fact]
    public void What_an_exception_says_is_indented()
    {
        var written = Write("It failed.", new InvalidOperationException("x\r\nfail: Forged: y"));

        Assert.All(written.TrimEnd('\n').Split('\n').Skip(1), line => Assert.StartsWith("      ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_production_each_line_is_a_JSON_object()
    {
        var folder = Directory.CreateTempSubdirectory("aitalent-log-").FullName;
        await using (var program = ServerProcess.Start("--data", folder, "--urls", "http://127.0.0.1:0"))
        {
            await program.ListensAsync();
            await program.StopAsync();
            Assert.Equal(0, await program.EndAsync());

            var lines = program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains(lines, line => JsonDocument.Parse(line).RootElement.GetProperty("Message").GetString()!.StartsWith("Now listening on", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.True(JsonDocument.Parse(line).RootElement.TryGetProperty("LogLevel", out _)));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string Write(string message, Exception? failure)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new LineFormatter().Write(new LogEntry<string>(LogLevel.Information, "Tests", default, message, failure, (state, _) => state), null, output);
        return output.ToString();
    }
}
