using System.Text;

namespace AiTalent.Domain.Languages;

/// <summary>
/// Applies Unicode's rules for interchange: whole code points only, without noncharacters such as U+FFFE and
/// without NUL. Normalisation throws on some of those, and PostgreSQL does not store NUL.
/// </summary>
public static class UnicodeText
{
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uD800', '\uFFFF') < 0 && !text.Contains('\0'))
            return true;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done || !IsCharacter(rune))
                return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>Returns the text with invalid characters replaced by U+FFFD, as decoders do.</summary>
    public static string Repair(string text)
    {
        if (IsWellFormed(text))
            return text;
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append((IsCharacter(rune) ? rune : Rune.ReplacementChar).ToString());
        return repaired.ToString();
    }

    /// <summary>
    /// Returns the start of a text, limited to a number of UTF-16 units, without splitting a surrogate pair.
    /// </summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static bool IsCharacter(Rune rune) => rune.Value != 0 && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
