using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace AiTalent.Api.Tests.Credentials;

/// <summary>Reads the single page of a certificate PDF: its text and the positions of the text.</summary>
internal sealed class PdfPage
{
    private PdfPage(Page page, int pages)
    {
        // If several letters are drawn as one glyph, the file states the text that the glyphs represent.
        var spoken = page.GetMarkedContents().Where(part => part.ActualText is not null)
            .SelectMany(part => part.Letters.Select((letter, place) => (Letter: KeyOf(letter), Text: place == 0 ? part.ActualText! : "")))
            .DistinctBy(part => part.Letter).ToDictionary(part => part.Letter, part => part.Text);
        Text = string.Concat(page.Letters.Select(letter => spoken.GetValueOrDefault(KeyOf(letter), letter.Value))).Normalize();
        Letters = page.Letters;
        Pages = pages;
        Width = page.Width;
        Height = page.Height;
    }

    public string Text { get; }

    public IReadOnlyList<Letter> Letters { get; }

    public int Pages { get; }

    public double Width { get; }

    public double Height { get; }

    public static PdfPage Read(byte[] file)
    {
        using var paper = PdfDocument.Open(file);
        return new PdfPage(paper.GetPage(1), paper.NumberOfPages);
    }

    /// <summary>Returns the bounds of the letters of each line, top to bottom.</summary>
    public IReadOnlyList<PdfRectangle> Lines() => [.. Letters.Where(letter => letter.Value.Trim().Length > 0)
        .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
        .OrderByDescending(line => line.Key)
        .Select(line => new PdfRectangle(line.Min(letter => letter.StartBaseLine.X), line.Key, line.Max(letter => letter.EndBaseLine.X), line.Key + line.Max(letter => letter.PointSize)))];

    private static (PdfPoint Start, string Value) KeyOf(Letter letter) => (letter.StartBaseLine, letter.Value);
}
