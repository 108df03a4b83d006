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
    [InlineData("\u200B")]
    [InlineData("\u200C \u200D\u2060\uFEFF\u00AD")]
    [InlineData("\u3164\u115F\u1160\uFFA0\u2800")]
    [InlineData("\uFE0F\u034F\u0301")]
    [InlineData("\u200E\u061C\u180E")]
    public void Blank_text_is_no_text(string? text) => Assert.Null(PlainText.Clean(text));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\uFFFDb")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uFFFFb")]
    [InlineData("a\uFDD0b")]
    [InlineData("a\U0001FFFEb")]
    public void Characters_that_break_or_turn_a_line_are_refused(string text) => Assert.Equal("bad_characters", PlainText.Check(PlainText.Clean(text), "name", 300)?.Code);

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_does_not_throw()
    {
        Assert.Equal("bad_characters", PlainText.Check(PlainText.Clean("a\ud83d"), "name", 300)?.Code);
        Assert.Equal("bad_characters", PlainText.Check(PlainText.Clean("\udc4da"), "name", 300)?.Code);
        Assert.Null(PlainText.Check(PlainText.Clean("a👍"), "name", 300));
    }

    [Fact]
    public void What_cannot_be_seen_is_taken_from_both_ends_and_kept_within()
    {
        Assert.Equal("An", PlainText.Clean("\u200B An\u3164\uFEFF"));
        Assert.Equal("می\u200Cخواهم", PlainText.Clean("می\u200Cخواهم"));
    }

    [Theory]
    [InlineData("a\uFFFEb\uFDEF", "a\uFFFDb\uFFFD")]
    [InlineData("\0a", "\uFFFDa")]
    [InlineData("Học máy 기계 👍", "Học máy 기계 👍")]
    public void Whatever_is_no_character_is_replaced(string text, string repaired)
    {
        Assert.Equal(repaired, UnicodeText.Repair(text));
        Assert.Equal(text == repaired, UnicodeText.IsWellFormed(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFDa\uFFFD", UnicodeText.Repair("\udc4da\ud83d"));

    [Fact]
    public void A_text_is_never_cut_within_a_character()
    {
        Assert.Equal("a", UnicodeText.Cut("a👍b", 2));
        Assert.Equal("a👍", UnicodeText.Cut("a👍b", 3));
        Assert.Equal("a👍b", UnicodeText.Cut("a👍b", 4));
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
