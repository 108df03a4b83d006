using System.Globalization;
using System.Xml.Linq;
using AiTalent.Web.Charts;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Charts;

public class TrendLineTests
{
    private static readonly TrendSeries Issued = new("Issued", TrendKind.Measured, [.. Enumerable.Range(0, 23).Select(month => Point(month, 700 * month))]);
    private static readonly TrendSeries Forecast = new("Forecast", TrendKind.Forecast, [Point(22, 15_400), Point(40, 38_000, 30_000, 45_000), Point(52, 50_000, 41_000, 58_000)]);

    [Fact]
    public async Task A_line_carries_its_name_and_last_value_at_its_end()
    {
        var chart = (await Chart(Language.Vietnamese, [Issued, Forecast], 50_000)).WithClass("trend").Single();

        Assert.Equal(["Forecast 50.000", "Issued 15.400"], chart.WithClass("label").Select(label => label.VisibleText()).Order());
        Assert.Equal("Mục tiêu 50.000", chart.WithClass("target-label").Single().VisibleText());
        Assert.Equal(["forecast", "s0"], chart.WithClass("end").Select(end => end.Parent!.Text("class")).Order());
    }

    [Fact]
    public async Task The_table_holds_every_point_latest_first_with_the_range_of_forecasts()
    {
        var table = (await Chart(Language.English, [Issued, Forecast])).Table();

        Assert.Equal(25, table.Length);
        Assert.Equal(["1 May 2029", "", "50,000 (41,000–58,000)"], table[0]);
        Assert.Equal(["1 Jan 2025", "0", ""], table[^1]);
        Assert.Contains(table, row => row is ["1 Nov 2026", "15,400", "15,400"]);
    }

    [Fact]
    public async Task Lines_stay_inside_the_frame_and_the_band_around_its_line()
    {
        var page = await Chart(Language.Korean, [Issued, Forecast], 50_000);

        Assert.All(page.WithClass("line").Concat(page.WithClass("band")).SelectMany(Points), point =>
        {
            Assert.InRange(point.X, 0, 1000);
            Assert.InRange(point.Y, 100, 900);
        });
        Assert.Equal(Points(page.WithClass("line").First()).Select(point => point.X).Order(), Points(page.WithClass("line").First()).Select(point => point.X));
    }

    [Fact]
    public async Task Coordinates_are_written_with_a_point_in_every_language()
    {
        foreach (var language in Language.All)
            Assert.DoesNotContain(',', (await Chart(language, [Issued])).WithClass("line").Single().Text("d"));
    }

    [Fact]
    public async Task Labels_of_lines_that_end_together_do_not_lie_on_each_other()
    {
        var series = Enumerable.Range(0, 3).Select(one => new TrendSeries($"Line {one}", TrendKind.Measured, [Point(0, 0), Point(12, 1000 + one)])).ToList();

        var heights = (await Chart(Language.English, series)).WithClass("label").Select(label => Percent(label.Text("y"))).Order().ToList();

        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 7.4, $"{pair}"));
    }

    [Theory]
    [InlineData(6, "Jan 2025")]
    [InlineData(60, "2027")]
    public async Task The_axis_names_months_or_years_and_few_enough_for_a_phone(int months, string expected)
    {
        var series = new TrendSeries("Issued", TrendKind.Measured, [Point(0, 1), Point(months, 2)]);

        var ticks = (await Chart(Language.English, [series])).WithClass("tick").Where(tick => tick.Text("y") == "100%").Select(tick => tick.VisibleText()).ToList();

        Assert.Contains(expected, ticks);
        Assert.InRange(ticks.Count, 2, 7);
    }

    [Fact]
    public async Task A_chart_of_nothing_or_of_one_point_is_still_a_chart()
    {
        Assert.Empty((await Chart(Language.English, [])).WithClass("line"));
        Assert.Equal("Issued 5", (await Chart(Language.English, [new("Issued", TrendKind.Measured, [Point(0, 5)])])).WithClass("label").Single().VisibleText());
    }

    private static TrendPoint Point(int month, double value, double? low = null, double? high = null) =>
        new(new DateOnly(2025, 1, 1).AddMonths(month), value, low, high);

    private static async Task<XElement> Chart(Language language, IReadOnlyList<TrendSeries> series, long? target = null) =>
        Markup.Of(await Rendered.In<TrendLine>(language, ("Caption", "Engineers"), ("Series", series), ("Target", target)));

    private static IEnumerable<(double X, double Y)> Points(XElement path) =>
        path.Text("d").Split(['M', 'L', 'Z'], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(' '))
            .Select(pair => (double.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture)));

    private static double Percent(string text) => double.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture);
}
