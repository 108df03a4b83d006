using AiTalent.Application.Localization;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.CourseRuns;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace AiTalent.Web.Tests.CourseRuns;

public class CatalogueQuestionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("01990000-0000-7000-8000-000000000004");

    [Fact]
    public void Everything_that_the_address_says_is_asked_for()
    {
        var question = CommandRequest($"?q=học+máy&institution={Id}&country=KR&level=6&language=ko&start=2026-12&free=true&sponsored=true&course={Id}&sort=closes&page=3");

        Assert.Equal(
            new CourseRunFilter(
                "học máy", Id, Id, "KR", 6, "ko", SeatsFree: true, OpenAt: Now, Order: CourseRunOrder.ClosesAt, Language: "ko",
                StartsFrom: new DateOnly(2026, 12, 1), StartsBefore: new DateOnly(2027, 1, 1), Sponsored: true),
            question.At(Now, Language.Korean));
        Assert.Equal((8, 3), (question.Filters, question.Page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=&institution=&level=&start=&page=")]
    [InlineData("?institution=none&level=six&start=december&page=zero&sort=backwards&course=1")]
    [InlineData("?level=-6&page=-1&start=2026-13")]
    public void What_is_empty_or_wrong_is_as_if_it_were_not_said(string query)
    {
        var question = CommandRequest(query);

        Assert.Equal(new CourseRunFilter(OpenAt: Now), question.At(Now, Language.English));
        Assert.Equal(1, question.Page);
    }

    [Fact]
    public void A_page_too_far_and_words_too_many_are_brought_inside()
    {
        Assert.Equal(500, CommandRequest("?page=99999").Page);
        Assert.Equal(100, CommandRequest($"?q={new string('a', 400)}").Q!.Length);
    }

    [Fact]
    public void Another_question_keeps_the_others_and_begins_on_its_first_page()
    {
        var question = CommandRequest("?q=AI&free=true&country=&page=4");

        Assert.Equal("?q=AI", question.With("free", null));
        Assert.Equal("?q=AI&free=true&page=5", question.With("page", "5"));
        Assert.Equal("?q=AI", question.WithoutFilters());
        Assert.Equal("", CommandRequest("?free=true").WithoutFilters());
    }

    private static CatalogueFilter CommandRequest(string query) => new(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
