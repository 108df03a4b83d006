using System.Text.RegularExpressions;

namespace AiTalent.Web.Results;

/// <summary>A line that was pasted: a grade, or whom it is for and the grade, between which a tab, a semicolon or a comma stands.</summary>
/// <param name="Who">As written; null where the line is a grade alone.</param>
public sealed partial record PastedLine(string? Who, string Grade)
{
    /// <summary>The lines of a text; empty ones at its end are none.</summary>
    public static IReadOnlyList<PastedLine> Read(string? text) => [.. (text ?? "").ReplaceLineEndings("\n").TrimEnd('\n', ' ', '\t').Split('\n').Select(Of)];

    private static PastedLine Of(string line)
    {
        var cut = LastOf(line, '\t') ?? LastOf(line, ';') ?? Comma().Matches(line).Select(match => (int?)match.Index).FirstOrDefault();
        return cut is { } at && line[..at].Any(char.IsLetter) ? new(line[..at].Trim(), line[(at + 1)..].Trim()) : new(null, line.Trim());
    }

    private static int? LastOf(string line, char separator) => line.LastIndexOf(separator) is >= 0 and var at ? at : null;

    /// <summary>The comma before a grade, which may have one of its own; else the last comma.</summary>
    [GeneratedRegex(@",(?=\s*\d+(?:[.,]\d+)?\s*$)|,(?=[^,]*$)")]
    private static partial Regex Comma();
}
