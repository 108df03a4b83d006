
namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Breaks a text into lines at its spaces, and within a word only if the word alone is longer than a line.</summary>
public static class PdfLines
{
    /// <param name="letters">The text, as letters with their widths.</param>
    /// <param name="width">Maximum width of a line in the same unit.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Letter, float Width)> letters, float width)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < letters.Count)
        {
            var end = EndOf(letters, start, width);
            var line = string.Concat(letters.Take(start..end).Select(one => one.Letter)).Trim();
            if (line.Length > 0)
                lines.Add(line);
            start = end;
        }

        return lines;
    }

    /// <summary>
    /// Returns the end of the line: after the last space that fits, otherwise after the last letter that fits, and at least one letter.
    /// </summary>
    private static int EndOf(IReadOnlyList<(string Letter, float Width)> letters, int start, float width)
    {
        var (end, blank, taken) = (start, -1, 0f);
        while (end < letters.Count && (IsBlank(letters[end]) || taken + letters[end].Width <= width || end == start))
        {
            taken += letters[end].Width;
            if (IsBlank(letters[end++]))
                blank = end;
        }

        return end < letters.Count && blank >= 0 ? blank : end;
    }

    private static bool IsBlank((string Letter, float Width) letter) => letter.Letter == " ";
}
