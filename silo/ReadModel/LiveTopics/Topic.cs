using System.Diagnostics.CodeAnalysis;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.LiveTopics;

/// <summary>Builds and parses the names of live topics.</summary>
public static class Topic
{
    public const string National = "national";

    public static string Country(string country) => $"country:{country}";

    public static string Institution(Guid id) => $"institution:{id}";

    public static string Programme(Guid id) => $"programme:{id}";

    public static string Partnership(Guid id) => $"partnership:{id}";

    public static string CourseRun(Guid id) => $"course-run:{id}";

    /// <summary>Parses the totals key of a topic; false if the text is not a topic.</summary>
    public static bool TryParse(string topic, [NotNullWhen(true)] out TotalKey? key)
    {
        key = topic.Split(':') switch
        {
            [National] => TotalKey.National,
            ["country", { Length: 2 } country] => TotalKey.Country(country),
            ["institution", var id] when Guid.TryParseExact(id, "D", out var parsed) => TotalKey.Of(TotalKind.Institution, parsed),
            ["programme", var id] when Guid.TryParseExact(id, "D", out var parsed) => TotalKey.Of(TotalKind.Programme, parsed),
            ["partnership", var id] when Guid.TryParseExact(id, "D", out var parsed) => TotalKey.Of(TotalKind.Partnership, parsed),
            ["course-run", var id] when Guid.TryParseExact(id, "D", out var parsed) => TotalKey.Of(TotalKind.CourseRun, parsed),
            _ => null,
        };
        return key is not null;
    }

    /// <summary>
    /// Returns the topic of a row of totals; null if it cannot be subscribed to (a province, a course).
    /// </summary>
    internal static string? Of(TotalKey key) => key.Kind switch
    {
        TotalKind.National => National,
        TotalKind.Country => Country(key.Text),
        TotalKind.Institution => Institution(key.Id),
        TotalKind.Programme => Programme(key.Id),
        TotalKind.Partnership => Partnership(key.Id),
        TotalKind.CourseRun => CourseRun(key.Id),
        _ => null,
    };
}
