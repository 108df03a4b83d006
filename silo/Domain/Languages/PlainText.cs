using System.Text;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Languages;

/// <summary>One line of text from outside: stored in NFC, without surrounding blanks or control characters.</summary>
public static class PlainText
{
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return IsWellFormed(text) ? text.Trim().Normalize(NormalizationForm.FormC) : text;
    }

    /// <param name="maxLength">In UTF-16 units after normalisation.</param>
    public static Refusal? Check(string? text, string field, int maxLength)
    {
        if (text is null)
            return null;
        if (text.Length > maxLength)
            return new Refusal("too_long", field);
        return IsWellFormed(text) && !text.Any(BreaksLine) ? null : new Refusal("bad_characters", field);
    }

    /// <summary>Control characters, line and paragraph separators, and those that turn the direction of a text so that it reads as another.</summary>
    private static bool BreaksLine(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
