using SkiaSharp;

namespace AiTalent.Api.Credentials.Certificates;

/// <summary>Sets lines of text on a page, from the left edge.</summary>
internal sealed class PaperText(SKCanvas canvas, CertificateFonts fonts, float left, float width)
{
    /// <summary>Sets the text in as many lines as it needs.</summary>
    /// <returns>The base line of the last one.</returns>
    public float Set(string text, float y, float size, SKColor color, bool bold = false)
    {
        foreach (var (place, line) in Lines(text, size, bold).Index())
            SetLine(line, left, y += place == 0 ? 0 : size * 1.2f, size, color, bold);
        return y;
    }

    /// <summary>Sets the text in one line, smaller where it would not fit.</summary>
    public void Fit(string text, float y, float size, SKColor color, bool bold = false) =>
        SetLine(text, left, y, size * Math.Min(1, width / WidthOf(text, size, bold)), color, bold);

    /// <summary>Sets the text so that it ends at the right edge.</summary>
    public void SetRight(string text, float y, float size, SKColor color) => SetLine(text, left + width - WidthOf(text, size, false), y, size, color, false);

    private void SetLine(string text, float x, float y, float size, SKColor color, bool bold)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        foreach (var (piece, face) in fonts.Split(text, bold))
        {
            using var font = new SKFont(face, size) { Subpixel = true };
            canvas.DrawText(piece, x, y, SKTextAlign.Left, font, paint);
            x += font.MeasureText(piece);
        }
    }

    private List<string> Lines(string text, float size, bool bold)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines.Count == 0 ? word : $"{lines[^1]} {word}";
            if (lines.Count > 0 && WidthOf(longer, size, bold) <= width)
                lines[^1] = longer;
            else
                lines.Add(word);
        }

        return lines;
    }

    private float WidthOf(string text, float size, bool bold)
    {
        var sum = 0f;
        foreach (var (piece, face) in fonts.Split(text, bold))
        {
            using var font = new SKFont(face, size) { Subpixel = true };
            sum += font.MeasureText(piece);
        }

        return sum;
    }
}
