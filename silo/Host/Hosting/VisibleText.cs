using System.Globalization;
using System.Text;

namespace AiTalent.Silo.Hosting;

/// <summary>Escapes characters that a terminal or an editor interprets.</summary>
internal static class VisibleText
{
    /// <returns>The text, with control, format and separator characters written as <c>\u000A</c>.</returns>
    public static string Of(string text)
    {
        if (!text.Any(IsHidden))
            return text;
        var visible = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (IsHidden(letter))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else
                visible.Append(letter);
        }

        return visible.ToString();
    }

    private static bool IsHidden(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
