using System.Globalization;
using System.Text;

namespace AiTalent.ReadModel.Search;

/// <summary>
/// Normalises text for searching: without diacritics and case, <c>đ</c> as <c>d</c>, words separated by single
/// spaces. Hangul syllables are recomposed afterwards, so that a syllable matches itself and not its first letters
/// in another.
/// </summary>
public static class FoldedText
{
    public static string Of(params IEnumerable<string?> parts)
    {
        var folded = new StringBuilder();
        foreach (var part in parts)
        {
            if (folded.Length > 0)
                folded.Append(' ');
            Append(folded, part ?? "");
        }

        return folded.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// Returns the words of a search text as LIKE patterns with the escape character <c>!</c>; each must match.
    /// </summary>
    public static IReadOnlyList<string> Patterns(string? question) =>
        [.. Of(question).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(10).Select(word => $"%{Escape(word)}%")];

    /// <summary>True if the text contains Hangul, which may be written with or without spaces: 기계학습 is 기계 학습.</summary>
    public static bool IsHangul(string text) => text.Any(character => character is >= '가' and <= '힣');

    private static void Append(StringBuilder folded, string text)
    {
        foreach (var character in Sound(text).Normalize(NormalizationForm.FormKD))
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(character))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark:
                    break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    if (folded.Length > 0 && folded[^1] != ' ')
                        folded.Append(' ');
                    break;
                default:
                    folded.Append(character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character));
                    break;
            }
        }
    }

    /// <summary>
    /// Removes characters that normalisation rejects: lone surrogates and noncharacters, which a stored event may
    /// contain.
    /// </summary>
    private static string Sound(string text)
    {
        if (!text.Any(character => char.IsSurrogate(character) || IsNoncharacter(character)))
            return text;
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            sound.Append(IsNoncharacter(rune.Value) ? " " : rune.ToString());
        return sound.ToString();
    }

    // The Unicode Standard, section 23.7.
    private static bool IsNoncharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;

    private static string Escape(string word) =>
        word.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);
}
