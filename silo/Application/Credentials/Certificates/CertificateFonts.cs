using System.Globalization;
using System.Text;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>
/// Holds the certificate fonts, in the order in which they are tried for a letter: Latin with all of Vietnamese, the common Hangul
/// syllables, the remaining syllables, the rest of Latin with Greek and Cyrillic, Lao, Khmer, and ideographs with kana, which have a single
/// weight.
/// </summary>
public sealed class CertificateFonts : IDisposable
{
    private readonly PdfFont _ideographs = PdfFont.Load("ideographs-700.otf");
    private readonly PdfFont[] _regular;
    private readonly PdfFont[] _bold;

    public CertificateFonts()
    {
        _regular = [.. Load("be-vietnam-pro-400", "hangul-common-400", "hangul-rare-400", "european-400", "lao-400", "khmer-400"), _ideographs];
        _bold = [.. Load("be-vietnam-pro-600", "hangul-common-700", "hangul-rare-700", "european-700", "lao-700", "khmer-700"), _ideographs];
    }

    /// <summary>True if every letter can be printed.</summary>
    public bool Cover(string text) => Letters(text).All(letter => IsBlank(letter) || Array.Exists(_regular, font => font.Covers(letter)));

    /// <summary>Splits the text into runs of one font each. The fonts must cover the text.</summary>
    public IReadOnlyList<ShapedText> Shape(string text, bool bold)
    {
        var fonts = bold ? _bold : _regular;
        var pieces = new List<(StringBuilder Text, PdfFont Font)>();
        foreach (var letter in Letters(text))
        {
            // A space uses the font of the preceding letter.
            var font = IsBlank(letter) && pieces.Count > 0 ? pieces[^1].Font : FontOf(fonts, letter);
            if (pieces.Count == 0 || pieces[^1].Font != font)
                pieces.Add((new StringBuilder(), font));
            pieces[^1].Text.Append(letter);
        }

        return [.. pieces.Select(piece => piece.Font.Shape(piece.Text.ToString()))];
    }

    /// <summary>Returns each letter with its individual width at font size 1.</summary>
    public IReadOnlyList<(string Letter, float Width)> Measure(string text, bool bold)
    {
        var fonts = bold ? _bold : _regular;
        return [.. Letters(text).Select(letter => (letter, FontOf(fonts, letter).Shape(letter).Width))];
    }

    public void Dispose()
    {
        foreach (var font in _regular.Union(_bold))
            font.Dispose();
    }

    /// <summary>
    /// Splits text into letters with their marks, which one font draws together. Invisible characters are dropped, and every kind of blank
    /// becomes a plain space.
    /// </summary>
    private static IEnumerable<string> Letters(string text)
    {
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            var letter = string.Concat(letters.GetTextElement().EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format));
            if (letter.Length > 0)
                yield return IsBlank(letter) ? " " : letter;
        }
    }

    private static PdfFont FontOf(PdfFont[] fonts, string letter) => Array.Find(fonts, font => font.Covers(letter)) ?? fonts[0];

    private static bool IsBlank(string letter) => string.IsNullOrWhiteSpace(letter);

    private static IEnumerable<PdfFont> Load(params string[] names) => names.Select(name => PdfFont.Load($"{name}.ttf"));
}
