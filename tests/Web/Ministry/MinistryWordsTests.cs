using AiTalent.Application.Localization;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;
using AiTalent.Web.Ministry;
using Xunit;

namespace AiTalent.Web.Tests.Ministry;

public class MinistryWordsTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public void Everything_that_the_rules_name_has_words(string language)
    {
        Language.Find(language)!.Use();

        Assert.All(TotalsMeasure.All, measure => Assert.NotEmpty(MeasureLabels.Of(measure) + MeasureLabels.ShortOf(measure)));
        Assert.All(TotalsByNames.All, by => Assert.NotEmpty(MeasureLabels.OfKey(by)));
        Assert.All(Enum.GetValues<AccreditationStatus>(), status => Assert.NotEmpty(AccreditationLabels.Of(status)));
        Assert.All(Enum.GetValues<ProgrammeKind>(), kind => Assert.NotEmpty(AccreditationLabels.Of(kind)));
        Assert.All(Enum.GetValues<PartnershipStatus>(), status => Assert.NotEmpty(SeatUseFilter.LabelOf(status.ToString())));
        Assert.All(SeatUseFilter.Cuts, cut => Assert.NotEmpty(SeatUseFilter.LabelOf($"By_{cut}")));
    }

    [Fact]
    public void Every_measure_is_a_column_once() =>
        Assert.Equal(TotalsMeasure.All.Select(measure => measure.Name).Order(), MeasureGroup.Columns.Select(measure => measure.Name).Order());

    [Theory]
    [InlineData("effective_in_past", "This day is in the past. A decision takes effect today or later.")]
    [InlineData("not_permitted", "You may not do this.")]
    public void Refusals_of_programmes_have_words_of_their_own(string code, string words)
    {
        Language.English.Use();

        Assert.Equal(words, AccreditationLabels.OfRefusal(code));
    }
}
