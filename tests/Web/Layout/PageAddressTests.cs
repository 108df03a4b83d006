using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using AiTalent.Web.Layout;
using Xunit;

namespace AiTalent.Web.Tests.Layout;

public class PageAddressTests
{
    [Theory]
    [InlineData("vi", "/ko")]
    [InlineData("vi/courses", "/ko/courses")]
    [InlineData("vi/courses?q=h%E1%BB%8Dc&page=2", "/ko/courses?q=h%E1%BB%8Dc&page=2")]
    [InlineData("vi/courses/ml101#seats", "/ko/courses/ml101")]
    [InlineData("vi/courses?", "/ko/courses")]
    [InlineData("not-found", "/ko")]
    [InlineData("", "/ko")]
    public void Another_language_keeps_the_page_and_its_query(string here, string expected) =>
        Assert.Equal(expected, new PageRoute(here).In(Language.Korean));

    [Fact]
    public void The_name_of_a_page_has_no_query() =>
        Assert.Equal("/en/courses", new PageRoute("vi/courses?q=a").NameIn(Language.English));
}
