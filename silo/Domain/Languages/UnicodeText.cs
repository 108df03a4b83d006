using System.Text;

namespace AiTalent.Domain.Languages;

/// <summary>
/// Unicode's rule for text that programs exchange: whole code points, and neither a noncharacter such as U+FFFE nor NUL among them.
/// Normalisation throws on some of those, and PostgreSQL stores no NUL.
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

    /// <summary>The same text with U+FFFD in place of whatever is no character, as decoders write what they cannot read.</summary>
    public static string Repair(string text)
    {
        if (IsWellFormed(text))
            return text;
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append((IsCharacter(rune) ? rune : Rune.ReplacementChar).ToString());
        return repaired.ToString();
    }

    /// <summary>The beginning of a text, of at most so many UTF-16 units, without half a surrogate pair at its end.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static bool IsCharacter(Rune rune) => rune.Value != 0 && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
