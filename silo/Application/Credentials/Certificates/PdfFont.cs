using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Represents one certificate font: the letters it covers and the glyphs it draws for them.</summary>
public sealed class PdfFont : IDisposable
{
    /// <summary>Disables kerning and ligatures, so that a line is as wide as the sum of its letters.</summary>
    private static readonly Feature[] AsLettersAre = [Off('k', 'e', 'r', 'n'), Off('l', 'i', 'g', 'a')];

    private readonly SKData _file;
    private readonly SKFont _letters;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Font _shapes;

    private PdfFont(SKData file)
    {
        _file = file;
        _letters = new SKFont(SKTypeface.FromData(file));
        // The blob uses the memory of the file, which lives as long as the font.
        _blob = new Blob(file.Data, (int)file.Size, MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
        _face.MakeImmutable();
        _shapes = new Font(_face);
        _shapes.SetFunctionsOpenType();
        _shapes.SetScale(_face.UnitsPerEm, _face.UnitsPerEm);
    }

    public SKTypeface Typeface => _letters.Typeface;

    /// <param name="name">The name of the embedded font file.</param>
    public static PdfFont Load(string name)
    {
        using var file = typeof(PdfFont).Assembly.GetManifestResourceStream($"certificates/{name}")!;
        return new PdfFont(SKData.Create(file));
    }

    /// <summary>True if the font covers every letter of the text.</summary>
    public bool Covers(string text) => text.EnumerateRunes().All(rune => _letters.ContainsGlyph(rune.Value));

    /// <summary>Returns the glyphs of the text at font size 1 with the text they represent, so that PDF readers can extract it.</summary>
    public ShapedText Shape(string text)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf8(text);
        buffer.GuessSegmentProperties();
        _shapes.Shape(buffer, AsLettersAre);
        var scale = 1f / _face.UnitsPerEm;
        var signs = new List<ShapedSign>();
        var x = 0f;
        foreach (var (info, position) in buffer.GlyphInfos.Zip(buffer.GlyphPositions))
        {
            signs.Add(new ShapedSign((ushort)info.Codepoint, info.Cluster, new SKPoint(x + (position.XOffset * scale), -position.YOffset * scale)));
            x += position.XAdvance * scale;
        }

        return new ShapedText(Typeface, Encoding.UTF8.GetBytes(text), signs, x);
    }

    public void Dispose()
    {
        _shapes.Dispose();
        _face.Dispose();
        _blob.Dispose();
        _letters.Typeface.Dispose();
        _letters.Dispose();
        _file.Dispose();
    }

    private static Feature Off(char first, char second, char third, char fourth) => new(new Tag(first, second, third, fourth), 0, 0, uint.MaxValue);
}
