using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Languages;

public class PluralTests
{
    [Theory]
    [InlineData("en", 1, "1 seat left")]
    [InlineData("en", 2, "2 seats left")]
    [InlineData("en", 1200, "1,200 seats left")]
    [InlineData("vi", 1, "Còn 1 chỗ")]
    [InlineData("vi", 1200, "Còn 1.200 chỗ")]
    [InlineData("ko", 1, "여석 1석")]
    public void A_count_has_the_form_of_the_language(string language, long count, string expected)
    {
        Language.Find(language)!.Use();

        Assert.Equal(expected, Plural.Of(count, Text.SeatsLeftOne, Text.SeatsLeftOther));
    }
}
