using System.Text;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Tests.Languages;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Nguyễn Thị Hằng")]
    [InlineData("Đắk Lắk")]
    [InlineData("한국과학기술원")]
    public void Decomposed_vietnamese_and_hangul_are_stored_composed(string composed) =>
        Assert.Equal(composed, PlainText.Clean(composed.Normalize(NormalizationForm.FormD)));

    [Fact]
    public void The_length_counts_after_composition() =>
        Assert.Null(PlainText.Check(PlainText.Clean(new string('각', 300).Normalize(NormalizationForm.FormD)), "name", 300));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t　 ")]
    public void Blank_text_is_no_text(string? text) => Assert.Null(PlainText.Clean(text));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\u202Eb")]
    public void Characters_that_break_or_turn_a_line_are_refused(string text) => Assert.Equal("bad_characters", PlainText.Check(PlainText.Clean(text), "name", 300)?.Code);

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_does_not_throw()
    {
        Assert.Equal("bad_characters", PlainText.Check(PlainText.Clean("a\ud83d"), "name", 300)?.Code);
        Assert.Equal("bad_characters", PlainText.Check(PlainText.Clean("\udc4da"), "name", 300)?.Code);
        Assert.Null(PlainText.Check(PlainText.Clean("a👍"), "name", 300));
    }

    [Fact]
    public void A_text_is_shown_in_the_language_asked_for_else_in_one_that_is_there()
    {
        var title = new LocalizedText(Vi: "Học máy", Ko: "기계 학습");

        Assert.Equal("기계 학습", title.In("ko"));
        Assert.Equal("Học máy", title.In("en"));
        Assert.Equal("기계 학습", new LocalizedText(Ko: "기계 학습").In("vi"));
    }
}
