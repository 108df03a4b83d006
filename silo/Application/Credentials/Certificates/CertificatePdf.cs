using AiTalent.Application.Localization;
using AiTalent.Domain.Decisions;
using SkiaSharp;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Renders a certificate as one A4 page in landscape, in the language of the request. Sizes are in points.</summary>
public sealed class CertificatePdf(CertificateFonts fonts, TimeProvider time)
{
    private const float Width = 842;
    private const float Height = 595;
    private const float Margin = 64;
    private const float CodeSize = 96;

    private static readonly SKColor Ink = new(0x10, 0x21, 0x1f);
    private static readonly SKColor Muted = new(0x4a, 0x5b, 0x57);
    private static readonly SKColor Jade = new(0x00, 0x6a, 0x5b);

    /// <summary>Renders the PDF, or returns the reason why it cannot be rendered.</summary>
    public (byte[]? File, Refusal? Refusal) Print(Certificate certificate)
    {
        var credential = certificate.Credential;
        var (words, refusal) = CertificateWording.Of(fonts, certificate.Name, certificate.LatinName, credential.AwardName, credential.InstitutionName);
        if (words is null)
            return (null, refusal);
        using var stream = new MemoryStream();
        var metadata = new SKDocumentPdfMetadata
        {
            Title = $"{CertificateTitle.Of(credential.ProgrammeKind)} {credential.Number}",
            Author = "AiTalent",
            Producer = "AiTalent",
            Creation = time.GetUtcNow().UtcDateTime,
        };
        using (var document = SKDocument.CreatePdf(stream, metadata))
        {
            var canvas = document.BeginPage(Width, Height);
            Draw(canvas, CertificateTitle.Of(credential.ProgrammeKind), words);
            DrawFoot(canvas, certificate);
            document.EndPage();
            document.Close();
        }

        return (stream.ToArray(), null);
    }

    private void Draw(SKCanvas canvas, string title, CertificateWording words)
    {
        var text = new PdfText(canvas, fonts, Margin, Width - (2 * Margin));
        Rule(canvas, 56, Margin, Width - Margin, 2);
        text.Line("AiTalent", 86, new PdfTextStyle(18, Jade, Bold: true));
        text.LineAtRight(title, 86, new PdfTextStyle(13, Ink, Bold: true));
        text.Up(words.Name, 190, 84, new PdfTextStyle(46, Ink, Bold: true));
        var y = words.LatinName is { } latin ? text.Down(latin, 216, 26, new PdfTextStyle(16, Muted)) : 216;
        y = text.Down(CertificateText.Completed, y + 34, 20, new PdfTextStyle(14, Muted));
        y = text.Down(words.Award, y + 36, 68, new PdfTextStyle(27, Ink, Bold: true));
        text.Down(words.Institution, y + 28, 38, new PdfTextStyle(15, Ink));
    }

    private void DrawFoot(SKCanvas canvas, Certificate certificate)
    {
        const float Top = Height - 44 - CodeSize;
        var credential = certificate.Credential;
        var text = new PdfText(canvas, fonts, Margin, Width - (2 * Margin) - CodeSize - 24);
        Rule(canvas, Top - 18, Margin, Width - Margin, 0.75f);
        text.Line($"{CertificateCheckText.IssuedAt}: {Dates.Day(credential.IssuedOn)}", Top + 14, new PdfTextStyle(12, Ink));
        text.Line($"{CertificateCheckText.Number}: {credential.Number}", Top + 36, new PdfTextStyle(12, Ink, Bold: true));
        text.Line(CertificateText.NoDiploma, Top + 54, new PdfTextStyle(10, Muted));
        text.Line(CertificateText.CheckHere, Top + 76, new PdfTextStyle(10, Muted));
        text.Line(certificate.CheckAddress, Top + 92, new PdfTextStyle(10, Jade));
        DrawCode(canvas, CheckCode.Modules(certificate.CheckAddress), Width - Margin - CodeSize, Top);
        canvas.DrawUrlAnnotation(new SKRect(Margin, Top + 80, Width - Margin, Top + 98), certificate.CheckAddress);
    }

    private static void DrawCode(SKCanvas canvas, bool[][] modules, float left, float top)
    {
        var size = CodeSize / modules.Length;
        using var squares = new SKPathBuilder();
        foreach (var (y, row) in modules.Index())
        {
            foreach (var (x, isDark) in row.Index())
            {
                if (isDark)
                    squares.AddRect(SKRect.Create(left + (x * size), top + (y * size), size, size));
            }
        }

        using var path = squares.Detach();
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        canvas.DrawPath(path, paint);
    }

    private static void Rule(SKCanvas canvas, float y, float from, float to, float width)
    {
        using var paint = new SKPaint { Color = Ink, StrokeWidth = width, IsStroke = true };
        canvas.DrawLine(from, y, to, y, paint);
    }
}
