using AiTalent.Application.Credentials.Certificates;
using AiTalent.Api;
using SkiaSharp;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>Combines the upper parts of many screenshots into one small image, each with its name below.</summary>
internal sealed class ContactSheet(int width)
{
    private const int Columns = 12;
    private const int Gap = 12;
    private const int Line = 16;

    private readonly int _thumbWidth = width > 1_000 ? 160 : 90;
    private readonly int _thumbHeight = width > 1_000 ? 120 : 195;

    public void Write(IReadOnlyList<string> pictures, string file)
    {
        var rows = (pictures.Count + Columns - 1) / Columns;
        using var surface = SKSurface.Create(new SKImageInfo((Columns * (_thumbWidth + Gap)) + Gap, (rows * (_thumbHeight + Line + Gap)) + Gap));
        surface.Canvas.Clear(new SKColor(0x80, 0x8a, 0x88));
        using var typeface = Face();
        using var font = new SKFont(typeface, 10);
        foreach (var (place, picture) in pictures.Index())
            Draw(surface.Canvas, font, picture, Gap + (place % Columns * (_thumbWidth + Gap)), Gap + (place / Columns * (_thumbHeight + Line + Gap)));
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        using var to = File.Create(file);
        data.SaveTo(to);
    }

    private void Draw(SKCanvas canvas, SKFont font, string picture, float x, float y)
    {
        using var page = SKBitmap.Decode(picture);
        var part = SKRect.Create(0, 0, page.Width, Math.Min(page.Height, page.Width * _thumbHeight / _thumbWidth));
        using var image = SKImage.FromBitmap(page);
        canvas.DrawImage(image, part, SKRect.Create(x, y, _thumbWidth, part.Height * _thumbWidth / page.Width), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var ink = new SKPaint { Color = SKColors.White, IsAntialias = true };
        canvas.Save();
        canvas.ClipRect(SKRect.Create(x, y, _thumbWidth, _thumbHeight + Line));
        canvas.DrawText(Path.GetFileNameWithoutExtension(picture).Split('_')[0], x, y + _thumbHeight + 12, SKTextAlign.Left, font, ink);
        canvas.Restore();
    }

    /// <summary>Returns a font embedded in the assembly, because the machine may have none.</summary>
    private static SKTypeface Face()
    {
        using var file = typeof(CertificateFonts).Assembly.GetManifestResourceStream("certificates/be-vietnam-pro-400.ttf")!;
        using var data = SKData.Create(file);
        return SKTypeface.FromData(data);
    }
}
