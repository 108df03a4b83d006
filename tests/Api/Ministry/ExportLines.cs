using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

/// <summary>Represents a table downloaded as CSV. Texts must not contain commas.</summary>
internal sealed partial record ExportLines(string[] Columns, IReadOnlyList<string[]> Rows, long Position)
{
    public static async Task<ExportLines> ReadAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(("text/csv", System.Net.HttpStatusCode.OK), (answer.Content.Headers.ContentType?.MediaType, answer.StatusCode));
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var source = SourceLine().Match(lines[^1]);
        return new(lines[0].Split(','), [.. lines[1..^1].Where(line => line.Trim('"', ',').Length > 0).Select(line => line.Split(','))], source.Success ? long.Parse(source.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0);
    }

    public string[] Column(int place) => [.. Rows.Select(row => row[place])];

    [GeneratedRegex(@"log position (\d+)")]
    private static partial Regex SourceLine();
}
