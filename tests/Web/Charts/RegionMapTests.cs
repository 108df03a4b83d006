using System.Xml.Linq;
using AiTalent.Application.Localization;
using AiTalent.Domain.Regions;
using AiTalent.Web.Charts;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Charts;

public class RegionMapTests
{
    private static readonly string[] VietNam = [.. Provinces.All.Where(one => one.Country == "VN").Select(one => one.Code)];
    private static readonly string[] Korea = [.. Provinces.All.Where(one => one.Country == "KR").Select(one => one.Code)];

    [Fact]
    public async Task Viet_Nam_has_34_provinces_and_both_archipelagos()
    {
        var page = await MapOfVietNam(Language.Vietnamese, VietNam.Select((code, enrolment) => new RegionValue(code, 10 + enrolment)));

        Assert.Equal(34, Regions(page).Count);
        Assert.Equal(["Hoàng Sa", "Trường Sa"], page.WithClass("inset").Select(inset => inset.All("text").Single().VisibleText()));
        Assert.Equal(["Đà Nẵng", "Khánh Hòa"], Regions(page).Where(region => region.WithClass("isles").Any()).Select(region => NameOf(region)).Order());
        Assert.All(Regions(page).SelectMany(region => region.WithClass("isles")), isles => Assert.True(isles.Text("d").Split('M').Length > 20));
    }

    [Theory]
    [InlineData("vi", "Hà Nội: 4.853")]
    [InlineData("ko", "하노이: 4,853")]
    [InlineData("en", "Hanoi: 4,853")]
    public async Task A_province_says_its_name_and_value_in_the_pages_language(string language, string expected)
    {
        var page = await MapOfVietNam(Language.Find(language)!, [new("01", 4853)]);

        Assert.Contains(expected, Regions(page).Select(region => region.Element("title")!.VisibleText()));
        Assert.Contains(expected, page.WithClass("map").Single().Text("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_equals_the_map_and_begins_with_the_greatest()
    {
        var page = await MapOfVietNam(Language.English, VietNam.Select((code, enrolment) => new RegionValue(code, 1000 + enrolment * 37 % 500)));

        var table = page.Table();
        Assert.Equal(34, table.Length);
        Assert.Equal(Regions(page).Select(region => region.Element("title")!.VisibleText()).Order(), table.Select(row => $"{row[0]}: {row[1]}").Order());
        Assert.Equal(table.Select(row => row[1]).OrderDescending(), table.Select(row => row[1]));
    }

    [Fact]
    public async Task What_was_withheld_is_named_and_takes_no_colour()
    {
        var page = await MapOfVietNam(Language.English, [new("01", 500), new("11", null)]);

        var withheld = Assert.Single(Regions(page), region => NameOf(region) == "Dien Bien");
        Assert.Equal(("m0", "Dien Bien: fewer than 10"), (withheld.Text("class"), withheld.Element("title")!.VisibleText()));
        Assert.Equal(["fewer than 10", "500"], page.WithClass("legend").Single().Elements("li").Select(entry => entry.VisibleText()));
    }

    [Fact]
    public async Task Each_colour_of_the_map_has_its_entry_in_the_legend()
    {
        var page = await MapOfVietNam(Language.Vietnamese, VietNam.Select((code, enrolment) => new RegionValue(code, enrolment * 101)));

        Assert.Equal(
            Regions(page).Select(region => region.Text("class")).Distinct().Order(),
            page.WithClass("legend").Single().Elements("li").Select(entry => entry.Text("class")).Order());
    }

    [Theory]
    [InlineData("2026-06-30", 17)]
    [InlineData("2026-07-01", 16)]
    public async Task Korea_has_the_units_of_the_day(string day, int units)
    {
        var page = await MapOfKorea(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Korea.Select(code => new RegionValue(code, 100)));

        Assert.Equal(units, Regions(page).Count);
        Assert.Equal("울릉도·독도", page.WithClass("inset").Single().VisibleText());
    }

    [Fact]
    public async Task A_merged_unit_adds_its_parts_and_is_withheld_with_either()
    {
        var since = new DateOnly(2026, 7, 1);

        Assert.Contains("전남광주통합특별시: 130", Titles(await MapOfKorea(since, [new("24", 100), new("36", 30)])));
        Assert.Contains("전남광주통합특별시: 10 미만", Titles(await MapOfKorea(since, [new("24", 100), new("36", null)])));
        Assert.Contains("전남광주통합특별시: 0", Titles(await MapOfKorea(since, [])));
    }

    private static async Task<XElement> MapOfVietNam(Language language, IEnumerable<RegionValue> values) => Markup.Of(await Rendered.In<VietnamMap>(
        language, ("Caption", "Engineers by province"), ("Measure", "Engineers"), ("Values", values.ToList())));

    private static async Task<XElement> MapOfKorea(DateOnly on, IEnumerable<RegionValue> values) => Markup.Of(await Rendered.In<KoreaMap>(
        Language.Korean, ("On", on), ("Caption", "시·도별"), ("Measure", "엔지니어"), ("Values", values.ToList())));

    private static List<XElement> Regions(XElement page) => [.. page.WithClass("map").Single().Elements("g").Where(group => group.Element("title") is not null)];

    private static IEnumerable<string> Titles(XElement page) => Regions(page).Select(region => region.Element("title")!.VisibleText());

    private static string NameOf(XElement region) => region.Element("title")!.VisibleText().Split(':')[0];
}
