using AiTalent.Application.Localization;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;
using AiTalent.Web.Ministry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace AiTalent.Web.Tests.Ministry;

public class TotalsExportTests
{
    private static readonly Measures Some = new(1, 2, 3, 4, 5, 6, 0, 0, 0, 7, 8, 9, 10, 1_100);

    [Fact]
    public async Task It_is_marked_by_what_it_is_sorted_and_begins_with_everybody_counted_once()
    {
        var sheet = await SheetAsync("?by=country&sort=certified", new TotalsCell("VN", new LocalizedText(Vi: "Việt Nam"), Some));

        var sorted = sheet.All("th").Single(head => head.Text("aria-sort") == "descending");
        Assert.Equal("Certified ↓", sorted.VisibleText());
        Assert.Equal("?by=country&sort=learners", sheet.All("a").Single(link => link.VisibleText() == "To date").Text("href"));
        Assert.Equal(
            [["All, each person counted once", "22", "10", "8", "7", "9", "1", "2", "3", "4", "5", "6", "0", "0", "0"], ["Việt Nam", "1,100", "10", "8", "7", "9", "1", "2", "3", "4", "5", "6", "0", "0", "0"]],
            sheet.Table());
    }

    [Fact]
    public async Task Days_have_no_row_of_everybody_and_programmes_lead_to_their_decisions()
    {
        Assert.Equal("1 Nov 2026", (await SheetAsync("?by=day", new TotalsCell("2026-11-01", null, Some))).Table().Single()[0]);
        var id = Guid.CreateVersion7();
        var programme = await SheetAsync("?by=programme", new TotalsCell($"{id}", new LocalizedText(En: "AI engineer"), Some));
        Assert.Equal("AI engineer", programme.All("a").Single(link => link.Text("href") == $"/en/ministry/accreditation/{id}").VisibleText());
    }

    private static async Task<System.Xml.Linq.XElement> SheetAsync(string query, params TotalsCell[] cells) => Markup.Of(await Rendered.In<TotalsPanel>(
        Language.English,
        ("Address", new TotalsFilter(new QueryCollection(QueryHelpers.ParseQuery(query)), new DateOnly(2026, 11, 24))),
        ("Table", new TotalsTable(7, DateTimeOffset.UnixEpoch, Some with { Engineers = 22 }, cells.Length, cells))));
}
