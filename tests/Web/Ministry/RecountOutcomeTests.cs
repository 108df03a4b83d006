using System.Collections.Immutable;
using AiTalent.Application;
using AiTalent.Application.Localization;
using AiTalent.Contracts.Recounts;
using AiTalent.Web.Languages;
using AiTalent.Web.Ministry;
using Xunit;

namespace AiTalent.Web.Tests.Ministry;

public class RecountOutcomeTests
{
    private static readonly RecountReport Equal = new(4_711, 4_711, 15_967, 0, ImmutableArray<RecountDifference>.Empty);

    private static readonly RecountReport Different = Equal with
    {
        Differences = 2,
        First = [new("total", "Institution 0199", new DateOnly(2026, 11, 3), "engineers", "12", "13"), new("total_now", "National", null, "engineers", "40", "41")],
    };

    [Fact]
    public async Task Equality_is_told_with_the_position_and_how_long_it_took()
    {
        var outcome = await OutcomeAsync(Equal);

        Assert.Equal("All figures match", outcome.All("h2").Single().VisibleText());
        Assert.Contains("15,967 figures were counted again from 4,711 events, up to log position 4,711. None differs.", outcome.VisibleText(), StringComparison.Ordinal);
        Assert.Contains("Ended at 24 Nov 2026, 10:05, after 61.2 s.", outcome.VisibleText(), StringComparison.Ordinal);
        Assert.Empty(outcome.All("table"));
    }

    [Fact]
    public async Task Differences_are_counted_and_listed_with_both_values()
    {
        var outcome = await OutcomeAsync(Different);

        Assert.Equal("2 figures differ", outcome.All("h2").Single().VisibleText());
        Assert.Equal(
            [["total", "Institution 0199", "3 Nov 2026", "engineers", "12", "13"], ["total_now", "National", "", "engineers", "40", "41"]], outcome.Table());
    }

    [Fact]
    public async Task A_recount_that_broke_off_says_nothing_of_figures() =>
        Assert.Contains("Nothing was compared", (await OutcomeAsync(null)).VisibleText(), StringComparison.Ordinal);

    private static async Task<System.Xml.Linq.XElement> OutcomeAsync(RecountReport? report) => Markup.Of(await Rendered.In<RecountOutcome>(
        Language.English, ("Result", new RecountResult(new DateTimeOffset(2026, 11, 24, 3, 5, 0, TimeSpan.Zero), TimeSpan.FromSeconds(61.2), report))));
}
