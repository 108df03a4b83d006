using System.Text;
using SkiaSharp;

namespace AiTalent.Api.Credentials.Certificates;

/// <summary>The fonts of certificates, each regular and bold: Latin letters with all of Vietnamese, the usual syllables of Hangul, the others. A paper holds the whole of each font that it needs.</summary>
internal sealed class CertificateFonts : IDisposable
{
    private readonly SKFont[] _regular = [Load("be-vietnam-pro-400"), Load("hangul-common-400"), Load("hangul-rare-400")];
    private readonly SKFont[] _bold = [Load("be-vietnam-pro-600"), Load("hangul-common-700"), Load("hangul-rare-700")];

    /// <summary>Whether every letter can be printed.</summary>
    public bool Cover(string text) => text.EnumerateRunes().All(rune => FaceOf(_regular, rune) is not null);

    /// <summary>The text in pieces that are set in one font each; a letter that none has is set as the first font's sign for that.</summary>
    public IReadOnlyList<(string Text, SKTypeface Face)> Split(string text, bool bold)
    {
        var faces = bold ? _bold : _regular;
        var pieces = new List<(string Text, SKTypeface Face)>();
        foreach (var rune in text.EnumerateRunes())
        {
            // A space goes with what stands before it.
            var face = Rune.IsWhiteSpace(rune) && pieces.Count > 0 ? pieces[^1].Face : FaceOf(faces, rune) ?? faces[0].Typeface;
            if (pieces.Count > 0 && pieces[^1].Face == face)
                pieces[^1] = (pieces[^1].Text + rune, face);
            else
                pieces.Add((rune.ToString(), face));
        }

        return pieces;
    }

    public void Dispose()
    {
        foreach (var font in _regular.Concat(_bold))
        {
            font.Typeface.Dispose();
            font.Dispose();
        }
    }

    private static SKTypeface? FaceOf(SKFont[] faces, Rune rune) => Array.Find(faces, face => face.ContainsGlyph(rune.Value))?.Typeface;

    private static SKFont Load(string name)
    {
        using var file = typeof(CertificateFonts).Assembly.GetManifestResourceStream($"certificates/{name}.ttf")!;
        using var data = SKData.Create(file);
        return new SKFont(SKTypeface.FromData(data));
    }
}
