using AiTalent.Application.Localization;
using AiTalent.Web.Charts;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Charts;

public class BarListTests
{
    private static readonly Bar[] Bars = [new("Đại học Bách khoa Hà Nội", 2418, "VN"), new("KAIST", 1209, "KR"), new("Huế <b>", null)];

    [Fact]
    public async Task Bars_stand_in_proportion_to_the_longest()
    {
        var page = Markup.Of(await List(Language.Vietnamese));

        Assert.Equal(["100%", "50%", "0%"], page.WithClass("bar").Select(bar => bar.All("rect").Single().Text("width")));
    }

    [Fact]
    public async Task The_table_says_what_the_bars_say()
    {
        var page = Markup.Of(await List(Language.Vietnamese));

        Assert.Equal(["2.418", "1.209", "dưới 10"], page.WithClass("bar-value").Select(value => value.VisibleText()));
        Assert.Equal([["Đại học Bách khoa Hà Nội", "2.418"], ["KAIST", "1.209"], ["Huế <b>", "dưới 10"]], page.Table());
    }

    [Fact]
    public async Task Names_are_escaped()
    {
        var html = await List(Language.English);

        Assert.Contains("Huế &lt;b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_and_its_day_stand_under_the_chart()
    {
        var page = Markup.Of(await List(Language.Korean));

        Assert.Equal("출처: 교육부 · 2026. 11. 24.", page.WithClass("chart-source").Single().VisibleText());
        Assert.Equal("/totals.csv", page.WithClass("chart-more").Single().Elements("a").Single().Text("href"));
    }

    private static Task<string> List(Language language) => Rendered.In<BarList>(language,
        ("Caption", "By institution"), ("Of", "Institution"), ("Measure", "Engineers"), ("Bars", Bars),
        ("Source", new ChartSource("교육부", new DateOnly(2026, 11, 24), "/totals.csv")));
}
