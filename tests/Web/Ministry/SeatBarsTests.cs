using AiTalent.Application.Localization;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Languages;
using AiTalent.Web.Ministry;
using Xunit;

namespace AiTalent.Web.Tests.Ministry;

public class SeatBarsTests
{
    private static readonly SeatUse[] Rows =
    [
        new("a", new LocalizedText(Vi: "Công ty <A>"), "VN", 2, 200, 100, 50), new("b", new LocalizedText(Vi: "Công ty B"), "KR", 1, 100, 0, 0),
    ];

    [Fact]
    public async Task Used_stands_within_allotted_within_pledged_in_proportion_to_the_most_pledged()
    {
        var bars = Markup.Of(await Rendered.In<SeatBars>(Language.Vietnamese, ("Rows", Rows)));

        Assert.Equal(
            [["100%", "50%", "25%"], ["50%", "0%", "0%"]], bars.WithClass("seat-bar").Select(bar => bar.All("rect").Select(part => part.Text("width")).ToArray()));
        Assert.Equal("cam kết 200, phân bổ 100, đã dùng 50", bars.WithClass("seat-bar").First().Text("aria-label"));
        Assert.Equal(["VNCông ty <A>", "KRCông ty B"], bars.WithClass("bar-name").Select(name => name.VisibleText()));
    }

    [Fact]
    public async Task Nothing_pledged_is_no_bar_and_no_division() => Assert.Equal(
        ["0%", "0%", "0%"],
        Markup.Of(await Rendered.In<SeatBars>(Language.English, ("Rows", new[] { Rows[0] with { Pledged = 0, Allotted = 0, Used = 0 } }))).WithClass("seat-bar").Single().All("rect").Select(part => part.Text("width")));
}
