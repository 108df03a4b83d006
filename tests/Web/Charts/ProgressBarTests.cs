using AiTalent.Application.Localization;
using AiTalent.Web.Charts;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Charts;

public class ProgressBarTests
{
    [Fact]
    public async Task The_bar_is_as_long_as_the_share_and_the_plan_is_marked()
    {
        var page = Markup.Of(await Bar(Language.English, value: 15_967, plan: 16_900));

        Assert.Equal("31.93%", page.WithClass("progress-fill").Single().Text("width"));
        Assert.Equal("33.8%", page.WithClass("progress-plan").Single().Text("x1"));
        Assert.Equal("Plan for today: 16,900", page.WithClass("progress-note").Single().VisibleText());
    }

    [Theory]
    [InlineData("vi", "15.967 trên 50.000")]
    [InlineData("ko", "50,000 중 15,967")]
    [InlineData("en", "15,967 of 50,000")]
    public async Task A_screen_reader_hears_the_value_in_the_pages_language(string language, string expected)
    {
        var bar = Markup.Of(await Bar(Language.Find(language)!, 15_967)).WithClass("progress-bar").Single();

        Assert.Equal(("progressbar", "15967", "50000", expected),
            (bar.Text("role"), bar.Text("aria-valuenow"), bar.Text("aria-valuemax"), bar.Text("aria-valuetext")));
    }

    [Fact]
    public async Task Beyond_the_target_the_bar_is_full_and_the_words_stay_true()
    {
        var bar = Markup.Of(await Bar(Language.English, 50_001)).WithClass("progress-bar").Single();

        Assert.Equal("100%", bar.WithClass("progress-fill").Single().Text("width"));
        Assert.Equal("50000", bar.Text("aria-valuenow"));
        Assert.Equal("50,001 of 50,000", bar.Text("aria-valuetext"));
    }

    private static Task<string> Bar(Language language, long value, long? plan = null) => Rendered.In<ProgressBar>(language,
        ("Label", "Engineers"), ("Value", value), ("Target", 50_000L), ("Plan", plan));
}
