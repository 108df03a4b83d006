using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using AiTalent.Web.Live;
using Xunit;

namespace AiTalent.Web.Tests.Live;

public class LiveMarkupTests
{
    private static readonly Guid Run = Guid.Parse("0199a5b0-0000-7000-8000-000000000001");

    [Fact]
    public async Task A_live_number_is_right_without_the_module_and_tells_it_where_to_go_on()
    {
        var total = Markup.Of(await Rendered.In<LiveTotal>(Language.Vietnamese,
            ("Topic", "national"), ("Field", "national.engineers"), ("Value", 15_967L), ("Position", 4711L))).Element("live-total")!;

        Assert.Equal("15.967", total.Value);
        Assert.Equal(("national", "national.engineers", "4711"), (total.Text("topic"), total.Text("field"), total.Text("position")));
    }

    [Theory]
    [InlineData("en", 132L, 0L, "132 seats left")]
    [InlineData("en", 1L, 0L, "1 seat left")]
    [InlineData("en", 0L, 48L, "Full 48 people waiting")]
    [InlineData("en", null, 0L, "No limit on seats")]
    [InlineData("vi", 0L, 1L, "Hết chỗ 1 người đang chờ")]
    [InlineData("ko", 132L, 0L, "여석 132석")]
    public async Task Seats_are_told_in_words(string language, long? left, long waiting, string expected) =>
        Assert.Equal(expected, Markup.Of(await Seats(language, left, waiting)).VisibleText());

    [Fact]
    public async Task The_module_gets_every_form_of_the_words_in_the_pages_language()
    {
        var seats = Markup.Of(await Seats("en", 132, 0)).All("live-total").First();

        Assert.Equal($"course-run:{Run}", seats.Text("topic"));
        Assert.Equal(("Full", "{0} seat left", "{0} seats left", "No limit on seats"),
            (seats.Text("text-none"), seats.Text("text-one"), seats.Text("text-other"), seats.Text("text-unlimited")));
    }

    [Fact]
    public async Task Only_the_count_that_the_page_is_about_is_read_out()
    {
        Assert.DoesNotContain("announce", await Seats("en", 3, 0), StringComparison.Ordinal);
        Assert.Contains("announce", await Rendered.In<SeatsLeft>(Language.English, ("CourseRunId", Run), ("Left", 3L), ("Announce", true)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_names_the_moment_until_the_module_knows_better()
    {
        var status = Markup.Of(await Rendered.In<LiveStatus>(Language.English, ("At", new DateTimeOffset(2026, 11, 24, 3, 5, 0, TimeSpan.Zero)))).Element("live-status")!;

        Assert.Equal(("", "Asia/Ho_Chi_Minh"), (status.Text("state"), status.Text("zone")));
        Assert.Equal("Figures of 24 Nov 2026, 10:05 Viet Nam time", status.WithClass("as-of").Single().VisibleText());
        Assert.Equal("Live", status.WithClass("is-live").Single().VisibleText());
        Assert.Equal("Not connected. Figures of 10:05", status.WithClass("is-lost").Single().VisibleText());
    }

    [Fact]
    public async Task A_live_bar_wraps_the_bar_that_stands_without_it()
    {
        var bar = Markup.Of(await Rendered.In<LiveProgress>(Language.English,
            ("Topic", "national"), ("Field", "national.engineers"), ("Label", "Engineers"), ("Value", 25_000L), ("Target", 50_000L))).Element("live-bar")!;

        Assert.Equal(("target", "{0} of {1}"), (bar.Text("of"), bar.Text("text")));
        Assert.Equal("50%", bar.WithClass("progress-fill").Single().Text("width"));
    }

    private static Task<string> Seats(string language, long? left, long waiting) => Rendered.In<SeatsLeft>(Language.Find(language)!,
        ("CourseRunId", Run), ("Left", left), ("Waiting", waiting));
}
