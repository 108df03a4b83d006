using System.Globalization;
using System.Text;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Languages;

/// <summary>One line of text from outside: stored in NFC, without surrounding blanks or control characters.</summary>
public static class PlainText
{
    // Hangul fillers, the braille blank and the halfwidth filler are letters or symbols to Unicode, and show nothing.
    private const string BlankLetters = "\u115F\u1160\u2800\u3164\uFFA0";

    /// <returns>Null where nothing of the text can be seen.</returns>
    public static string? Clean(string? text)
    {
        if (text is null || !text.EnumerateRunes().Any(IsVisible))
            return null;
        return UnicodeText.IsWellFormed(text) ? Trim(text).Normalize(NormalizationForm.FormC) : text;
    }

    /// <param name="maxLength">In UTF-16 units after normalisation.</param>
    public static Refusal? Check(string? text, string field, int maxLength)
    {
        if (text is null)
            return null;
        if (text.Length > maxLength)
            return new Refusal("too_long", field);
        return UnicodeText.IsWellFormed(text) && !text.Any(IsForbidden) ? null : new Refusal("bad_characters", field);
    }

    /// <summary>Control characters, line and paragraph separators, those that turn the direction of a text so that it reads as another, and the mark of lost text.</summary>
    private static bool IsForbidden(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFD';

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => false,
        _ => !IsBlankLetter(rune.Value),
    };

    private static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsEdge(text[start]))
            start++;
        while (end > start && IsEdge(text[end - 1]))
            end--;
        return text[start..end];
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || IsBlankLetter(c);

    private static bool IsBlankLetter(int c) => c <= char.MaxValue && BlankLetters.Contains((char)c, StringComparison.Ordinal);
}
