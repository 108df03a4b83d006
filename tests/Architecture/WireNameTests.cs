using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Architecture.Tests;

/// <summary>
/// Tests that types, grains and methods are named by literals between processes of a cluster, so that renaming code does not change the
/// protocol.
/// </summary>
public sealed partial class WireNameTests
{
    private static readonly IReadOnlyList<(string File, string[] Lines)> Sources =
        [.. Repository.SourceFiles("silo").Select(file => (Path.GetFileName(file), File.ReadAllLines(file)))];

    [Fact]
    public void Every_serialisable_type_has_an_alias()
    {
        var found = Lines(line => line.TrimStart().StartsWith('[') && line.Contains("GenerateSerializer", StringComparison.Ordinal));

        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, line => !Alias().IsMatch(line.Text));
    }

    [Fact]
    public void Every_grain_interface_and_each_of_its_methods_has_an_alias()
    {
        var interfaces = Sources.Where(source => source.Lines.Any(line => GrainInterface().IsMatch(line))).ToList();

        Assert.NotEmpty(interfaces);
        foreach (var (file, lines) in interfaces)
        {
            foreach (var i in Enumerable.Range(1, lines.Length - 1).Where(i => GrainInterface().IsMatch(lines[i]) || GrainMethod().IsMatch(lines[i])))
                Assert.True(Alias().IsMatch(lines[i - 1]), $"{file}: '{lines[i].Trim()}' has no alias on the line before it.");
        }
    }

    [Fact]
    public void Every_grain_class_has_its_type_as_a_literal()
    {
        var classes = Sources.Where(source => source.File.EndsWith("Grain.cs", StringComparison.Ordinal) && !source.File.StartsWith('I'))
            .Where(source => source.Lines.Any(line => GrainClass().IsMatch(line)))
            .ToList();

        Assert.NotEmpty(classes);
        Assert.DoesNotContain(classes, source => !source.Lines.Any(line => line.StartsWith("[GrainType(\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_two_types_have_the_same_alias()
    {
        var aliases = Lines(line => line.StartsWith('[')).Select(line => Alias().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups[1].Value);

        Assert.DoesNotContain(aliases.GroupBy(alias => alias), group => group.Count() > 1);
    }

    private static List<(string File, string Text)> Lines(Func<string, bool> fits) =>
        [.. Sources.SelectMany(source => source.Lines.Where(fits).Select(line => (source.File, line)))];

    [GeneratedRegex("""\bAlias\("([^"]+)"\)\]""")]
    private static partial Regex Alias();

    [GeneratedRegex(@"^public interface I\w+ : IGrain")]
    private static partial Regex GrainInterface();

    [GeneratedRegex(@"^    (Task|ValueTask|void)\b[^=]*\);$")]
    private static partial Regex GrainMethod();

    [GeneratedRegex(@"^public sealed (partial )?class \w+Grain\b")]
    private static partial Regex GrainClass();
}
