using SkiaSharp;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Represents a text of one font as positioned glyphs, measured at font size 1.</summary>
/// <param name="Utf8">The text that the glyphs represent.</param>
public sealed record ShapedText(SKTypeface Typeface, byte[] Utf8, IReadOnlyList<ShapedSign> Signs, float Width)
{
    /// <param name="x">The left edge.</param>
    /// <param name="y">The baseline.</param>
    public void Draw(SKCanvas canvas, float x, float y, float size, SKPaint paint)
    {
        using var font = new SKFont(Typeface, size) { Subpixel = true };
        using var builder = new SKTextBlobBuilder();
        var run = builder.AllocatePositionedTextRun(font, Signs.Count, Utf8.Length);
        Utf8.CopyTo(run.Text);
        foreach (var (place, sign) in Signs.Index())
        {
            run.Glyphs[place] = sign.Glyph;
            run.Clusters[place] = sign.Cluster;
            run.Positions[place] = new SKPoint(sign.Place.X * size, sign.Place.Y * size);
        }

        using var blob = builder.Build();
        canvas.DrawText(blob, x, y, paint);
    }
}

/// <param name="Glyph">The glyph's index in the font.</param>
/// <param name="Cluster">Start of the represented letters in the text.</param>
/// <param name="Place">Position relative to the left edge and the baseline.</param>
public sealed record ShapedSign(ushort Glyph, uint Cluster, SKPoint Place);
