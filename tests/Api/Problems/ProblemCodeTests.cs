using System.Text.RegularExpressions;
using AiTalent.Api.Problems;
using Xunit;

namespace AiTalent.Api.Tests.Problems;

public sealed partial class ProblemCodeTests(RunningApi running)
{
    [Fact]
    public void Every_refusal_of_the_rules_is_in_the_table()
    {
        var codes = SourceFiles("silo/Domain", "silo/Contracts")
            .SelectMany(file => RefusalCode().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct().ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.True(ProblemCodes.IsKnown(code), code));
    }

    [Fact]
    public void Every_code_that_the_edge_tells_is_in_the_table()
    {
        var codes = SourceFiles("api")
            .SelectMany(file => EdgeCode().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct().ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.True(ProblemCodes.IsKnown(code), code));
    }

    [Fact]
    public async Task The_type_of_a_problem_leads_to_a_page()
    {
        var problem = await running.Public.GetAsync("/nothing");

        using var page = await running.Public.Http.GetAsync(problem.String("type"), TestContext.Current.CancellationToken);

        Assert.True(page.IsSuccessStatusCode);
        Assert.Contains("not_found", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static IEnumerable<string> SourceFiles(params string[] folders)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "AiTalent.sln")))
            root = Path.GetDirectoryName(root)!;
        return folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    [GeneratedRegex("(?:new Refusal\\(|Refusal [A-Za-z]+ = new\\(|Code = )\"([a-z_]+)\"")]
    private static partial Regex RefusalCode();

    [GeneratedRegex("\\b(?:BadInputException|Problem|FieldException)\\(\"([a-z_]+)\"")]
    private static partial Regex EdgeCode();
}
