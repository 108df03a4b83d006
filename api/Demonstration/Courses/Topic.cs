using System.Globalization;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Demonstration.Courses;

/// <summary>Represents a subject; several universities have a course on it.</summary>
/// <param name="Skills">ESCO concept URIs.</param>
internal sealed record Topic(string Code, LocalizedText Title, int Level, int Hours, IReadOnlyList<string> Skills)
{
    /// <summary>True for a beginners' course, taken online by hundreds.</summary>
    public bool IsForMany => Code.EndsWith("100", StringComparison.Ordinal);

    public static IReadOnlyList<Topic> All { get; } = Read();

    private static List<Topic> Read()
    {
        var skills = CsvRows.Read("skills").ToDictionary(row => row("label"), row => row("uri"));
        return [.. CsvRows.Read("topics").Select(row => new Topic(
            row("code"),
            new LocalizedText(row("title_vi"), row("title_ko"), row("title_en")),
            int.Parse(row("level"), CultureInfo.InvariantCulture),
            int.Parse(row("hours"), CultureInfo.InvariantCulture),
            [.. row("skills").Split(';').Select(label => skills[label])]))];
    }
}
