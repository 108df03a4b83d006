using System.Globalization;
using System.Text;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Languages;

/// <summary>
/// Normalises and validates one line of external text: stored in NFC, without surrounding blanks or control
/// characters.
/// </summary>
public static class PlainText
{
    // Unicode classifies Hangul fillers, the braille blank and the halfwidth filler as letters or symbols, but
    // they are invisible.
    private const string BlankLetters = "\u115F\u1160\u2800\u3164\uFFA0";

    /// <returns>The cleaned text, or null if it has no visible characters.</returns>
    public static string? Clean(string? text)
    {
        if (text is null || !text.EnumerateRunes().Any(IsVisible))
            return null;
        return UnicodeText.IsWellFormed(text) ? Trim(text).Normalize(NormalizationForm.FormC) : text;
    }

    /// <param name="maxLength">Maximum length in UTF-16 units after normalisation.</param>
    public static Refusal? Check(string? text, string field, int maxLength)
    {
        if (text is null)
            return null;
        if (text.Length > maxLength)
            return new Refusal("too_long", field);
        return UnicodeText.IsWellFormed(text) && !text.Any(IsForbidden) ? null : new Refusal("bad_characters", field);
    }

    /// <summary>
    /// True for control characters, line and paragraph separators, directional overrides that change how a text
    /// reads, and the replacement character.
    /// </summary>
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
