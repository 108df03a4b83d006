using SkiaSharp;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Draws text on a page, aligned to the left edge.</summary>
public sealed class PdfText(SKCanvas canvas, CertificateFonts fonts, float left, float width)
{
    private const float LineHeight = 1.25f;
    private const float Step = 0.5f;

    /// <summary>Draws the text downwards from a baseline, in a smaller size if its lines would exceed the height.</summary>
    /// <returns>The baseline of the last line.</returns>
    public float Down(string text, float y, float height, PdfTextStyle style)
    {
        var (lines, size) = Fit(text, height, style);
        return SetLines(lines, y, size, style);
    }

    /// <summary>Draws the text upwards, so that its last line stands on the baseline.</summary>
    public void Up(string text, float y, float height, PdfTextStyle style)
    {
        var (lines, size) = Fit(text, height, style);
        SetLines(lines, y - ((lines.Count - 1) * size * LineHeight), size, style);
    }

    /// <summary>Draws the text in one line, in a smaller size if it does not fit.</summary>
    public void Line(string text, float y, PdfTextStyle style) => SetLines([text], y, style.Size * Math.Min(1, width / WidthOf(text, style)), style);

    /// <summary>Draws the text in one line that ends at the right edge.</summary>
    public void LineAtRight(string text, float y, PdfTextStyle style) => SetLine(text, left + width - WidthOf(text, style), y, style.Size, style);

    private (IReadOnlyList<string> Lines, float Size) Fit(string text, float height, PdfTextStyle style)
    {
        var letters = fonts.Measure(text, style.Bold);
        var (least, most) = (1, (int)(style.Size / Step));
        while (least < most)
        {
            var middle = (least + most + 1) / 2;
            if (Fits(middle * Step))
                least = middle;
            else
                most = middle - 1;
        }

        return (LinesAt(least * Step), least * Step);

        bool Fits(float size) => LinesAt(size) is { Count: var count } && (count <= 1 || count * size * LineHeight <= height);

        IReadOnlyList<string> LinesAt(float size) => PdfLines.Of(letters, width / size);
    }

    private float SetLines(IReadOnlyList<string> lines, float y, float size, PdfTextStyle style)
    {
        foreach (var (place, line) in lines.Index())
            SetLine(line, left, y + (place * size * LineHeight), size, style);
        return y + (Math.Max(0, lines.Count - 1) * size * LineHeight);
    }

    private void SetLine(string text, float x, float y, float size, PdfTextStyle style)
    {
        using var paint = new SKPaint { Color = style.Color, IsAntialias = true };
        foreach (var piece in fonts.Shape(text, style.Bold))
        {
            piece.Draw(canvas, x, y, size, paint);
            x += piece.Width * size;
        }
    }

    private float WidthOf(string text, PdfTextStyle style) => fonts.Shape(text, style.Bold).Sum(piece => piece.Width) * style.Size;
}

/// <param name="Size">Font size in points; the maximum if the text may be scaled down.</param>
public sealed record PdfTextStyle(float Size, SKColor Color, bool Bold = false);
