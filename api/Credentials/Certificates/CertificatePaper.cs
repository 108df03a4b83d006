using AiTalent.Domain.Decisions;
using AiTalent.Web.Credentials.Certificates;
using AiTalent.Web.Formats;
using AiTalent.Web.Languages;
using SkiaSharp;

namespace AiTalent.Api.Credentials.Certificates;

/// <summary>A certificate as one page of A4, across, in the language of the request. Sizes are in points.</summary>
internal sealed class CertificatePaper(CertificateFonts fonts, TimeProvider time)
{
    private const float Width = 842;
    private const float Height = 595;
    private const float Margin = 64;
    private const float CodeSize = 96;

    private static readonly SKColor Ink = new(0x10, 0x21, 0x1f);
    private static readonly SKColor Muted = new(0x4a, 0x5b, 0x57);
    private static readonly SKColor Jade = new(0x00, 0x6a, 0x5b);

    public byte[] Print(Certificate certificate)
    {
        using var stream = new MemoryStream();
        var metadata = new SKDocumentPdfMetadata
        {
            Title = $"{CertificateText.Title} {certificate.Credential.Number}",
            Author = "AiTalent",
            Producer = "AiTalent",
            Creation = time.GetUtcNow().UtcDateTime,
        };
        using (var document = SKDocument.CreatePdf(stream, metadata))
        {
            var canvas = document.BeginPage(Width, Height);
            Draw(canvas, certificate);
            document.EndPage();
            document.Close();
        }

        return stream.ToArray();
    }

    private void Draw(SKCanvas canvas, Certificate certificate)
    {
        var credential = certificate.Credential;
        var text = new PaperText(canvas, fonts, Margin, Width - (2 * Margin));
        Rule(canvas, 56, Margin, Width - Margin, 2);
        text.Set("AiTalent", 86, 18, Jade, bold: true);
        text.SetRight(CertificateText.Title, 86, 13, Muted);
        var (name, latin) = NamesOf(certificate);
        text.Fit(name, 190, 46, Ink, bold: true);
        if (latin is not null)
            text.Fit(latin, 218, 16, Muted);
        var y = text.Set(CertificateText.Completed, 262, 14, Muted);
        y = text.Set(credential.AwardName?.In(Language.Current.Code) ?? "", y + 38, 27, Ink, bold: true);
        text.Set(credential.InstitutionName?.In(Language.Current.Code) ?? "", y + 30, 15, Ink);
        DrawFoot(canvas, certificate);
    }

    private void DrawFoot(SKCanvas canvas, Certificate certificate)
    {
        const float Top = Height - 44 - CodeSize;
        var credential = certificate.Credential;
        var text = new PaperText(canvas, fonts, Margin, Width - (2 * Margin) - CodeSize - 24);
        Rule(canvas, Top - 18, Margin, Width - Margin, 0.75f);
        text.Set($"{CertificateCheckText.IssuedAt}: {Dates.Day(NationalDay.Of(credential.IssuedAt))}", Top + 14, 12, Ink);
        text.Set($"{CertificateCheckText.Number}: {credential.Number}", Top + 36, 12, Ink, bold: true);
        text.Set(CertificateText.CheckHere, Top + 70, 10, Muted);
        text.Fit(certificate.CheckAddress, Top + 88, 10, Jade);
        DrawCode(canvas, CheckCode.Modules(certificate.CheckAddress), Width - Margin - CodeSize, Top);
        canvas.DrawUrlAnnotation(new SKRect(Margin, Top + 76, Width - Margin, Top + 94), certificate.CheckAddress);
    }

    /// <summary>A name in letters that the fonts do not have is printed in Latin letters, as papers of travel have it.</summary>
    private (string Name, string? Latin) NamesOf(Certificate certificate) =>
        certificate is { Name: { } own, LatinName: { } latin }
            ? fonts.Cover(own) ? (own, latin) : (latin, null)
            : (certificate.Name!, null);

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
