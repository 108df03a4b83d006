using System.Text.RegularExpressions;

namespace AiTalent.Web.Results;

/// <summary>
/// Represents a pasted line: a grade, or a person and the grade, separated by a tab, a semicolon or a comma.
/// </summary>
/// <param name="Who">The person as written; null if the line is a grade only.</param>
public sealed partial record PastedLine(string? Who, string Grade)
{
    /// <summary>Splits a text into lines, ignoring empty lines at its end.</summary>
    public static IReadOnlyList<PastedLine> Read(string? text) => [.. (text ?? "").ReplaceLineEndings("\n").TrimEnd('\n', ' ', '\t').Split('\n').Select(Of)];

    private static PastedLine Of(string line)
    {
        var cut = LastOf(line, '\t') ?? LastOf(line, ';') ?? Comma().Matches(line).Select(match => (int?)match.Index).FirstOrDefault();
        return cut is { } at && line[..at].Any(char.IsLetter) ? new(line[..at].Trim(), line[(at + 1)..].Trim()) : new(null, line.Trim());
    }

    private static int? LastOf(string line, char separator) => line.LastIndexOf(separator) is >= 0 and var at ? at : null;

    /// <summary>Matches the comma before a grade, which may contain one itself; otherwise the last comma.</summary>
    [GeneratedRegex(@",(?=\s*\d+(?:[.,]\d+)?\s*$)|,(?=[^,]*$)")]
    private static partial Regex Comma();
}
