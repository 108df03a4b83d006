using System.IO.Compression;
using System.Net;
using System.Text;
using AiTalent.Api.Exports;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Application.Localization;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Api.Tests.Exports;

public sealed class ExportTests(RunningApi running)
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 5, 6, 7, TimeSpan.Zero);

    private static readonly Export Dangerous = new(
        "Chỗ học / 자리", ["Name", "Number"], [["=1+2", 5], ["+84", -3], ["-x", null], ["@sum", 1.5m], ["Nguyễn, \"An\"", new DateOnly(2026, 1, 2)]], At, 42);

    [Fact]
    public void A_spreadsheet_takes_no_text_of_a_csv_for_a_formula_and_numbers_stay_numbers()
    {
        var csv = Language.English.Speak(() => CsvExport.Write(Dangerous));

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var lines = Encoding.UTF8.GetString(csv[3..]).ReplaceLineEndings("\n").Split('\n');
        Assert.DoesNotContain(lines, line => line.TrimStart('"').StartsWith('=') || line.TrimStart('"').StartsWith('+') || line.TrimStart('"').StartsWith('@') || line.TrimStart('"').StartsWith('-'));
        Assert.Contains(lines, line => line.EndsWith(",-3", StringComparison.Ordinal));
        Assert.Contains("\"Nguyễn, \"\"An\"\"\",2026-01-02", lines);
        Assert.Contains("Source: AiTalent · 2026-11-24 05:06:07 UTC · log position 42,", lines);
    }

    [Theory]
    [InlineData("＝1+2", "'＝1+2")]
    [InlineData("＋84", "'＋84")]
    [InlineData("－x", "'－x")]
    [InlineData("＠sum", "'＠sum")]
    [InlineData("|calc", "'|calc")]
    [InlineData(" =1", " '=1")]
    [InlineData("a;=1+2", "a;'=1+2")]
    [InlineData("a; \"＝1", "a; \"'＝1")]
    [InlineData("a\t@x\n+y", "a\t'@x\n'+y")]
    [InlineData("=1;=2", "'=1;'=2")]
    [InlineData("Nguyễn-Trần; An + Bình", "Nguyễn-Trần; An + Bình")]
    public void A_formula_is_disarmed_wherever_a_spreadsheet_could_see_one(string text, string harmless) => Assert.Equal(harmless, CsvText.Disarm(text));

    [Fact]
    public async Task A_workbook_holds_texts_numbers_and_its_source_and_no_formula()
    {
        var bytes = await Language.English.Speak(() => XlsxExport.WriteAsync(Dangerous, TestContext.Current.CancellationToken));

        using var archive = new ZipArchive(new MemoryStream(bytes));
        var sheets = string.Concat(archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(Read));
        Assert.DoesNotContain("<x:f>", sheets, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheets, StringComparison.Ordinal);
        Assert.Contains("=1+2", sheets, StringComparison.Ordinal);
        Assert.Contains("log position 42", sheets, StringComparison.Ordinal);
        Assert.Contains("Chỗ học", sheets, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_downloaded_by_who_sees_its_page_and_by_nobody_else()
    {
        using var parties = await Parties.NewAsync(running);
        using var others = await Parties.NewAsync(running);
        var partnership = (await parties.ActiveAsync(10)).Split('?')[0].Split('/')[^1];

        foreach (var format in ExportRoutes.Formats)
        {
            var list = await parties.Company.Browser.GetAsync($"/ko/sheets/partnerships.{format}");
            Assert.Equal(HttpStatusCode.OK, list.StatusCode);
            Assert.Contains("no-store", list.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.StartsWith("partnerships-", list.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await parties.University.Browser.GetAsync($"/ko/sheets/allotments.{format}?partnership={partnership}")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await others.Company.Browser.GetAsync($"/ko/sheets/allotments.{format}?partnership={partnership}")).StatusCode);
            using var nobody = new Visitor(running.Address);
            Assert.Equal(HttpStatusCode.Forbidden, (await nobody.GetAsync($"/ko/sheets/partnerships.{format}")).StatusCode);
        }

        var words = await parties.Company.Browser.PageAsync("/ko/sheets/partnerships.csv");
        Assert.Contains("Chỗ học cho kỹ sư", await parties.Company.Browser.PageAsync("/vi/sheets/partnerships.csv"), StringComparison.Ordinal);
        Assert.Contains("약정", words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await parties.Company.Browser.GetAsync("/ko/sheets/nothing.csv")).StatusCode);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
