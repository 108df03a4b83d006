using AiTalent.ReadModel.Totals;
using AiTalent.Web.Ministry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace AiTalent.Web.Tests.Ministry;

public class TotalsAddressTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static TotalsFilter Of(string query) => new(new QueryCollection(QueryHelpers.ParseQuery(query)), Today);

    [Fact]
    public void Without_anything_it_asks_for_countries_by_engineers_now() => Assert.Equal(
        new TotalsTableQuery(TotalsBy.Country, null, TotalsMeasure.Find("engineers")), Of("").Question);

    [Theory]
    [InlineData("?by=course-run", "enrolled")]
    [InlineData("?by=institution&sort=activeLearners", "activeLearners")]
    [InlineData("?by=day", null)]
    [InlineData("?by=day&sort=completed", "completed")]
    [InlineData("?sort=colour", "engineers")]
    public void It_is_sorted_by_what_the_key_has(string query, string? measure) => Assert.Equal(measure, Of(query).Sort?.Name);

    [Theory]
    [InlineData("?asOf=2026-11-24", false)]
    [InlineData("?asOf=2000-01-01", false)]
    [InlineData("?asOf=2026-11-25", true)]
    [InlineData("?asOf=1999-12-31", true)]
    [InlineData("?asOf=yesterday", true)]
    [InlineData("", false)]
    public void A_day_is_one_that_can_be_asked_for(string query, bool isWrong)
    {
        var address = Of(query);

        Assert.Equal(isWrong, address.IsAsOfWrong);
        Assert.Equal(isWrong || query.Length == 0, address.AsOf is null);
    }

    [Fact]
    public void Another_order_keeps_the_rest_and_begins_on_the_first_page() => Assert.Equal(
        "?by=course&asOf=2026-01-31&q=hoc%20may&sort=failed", Of("?by=course&asOf=2026-01-31&sort=enrolled&q=hoc may&page=4&seen=7").With("sort", "failed"));

    [Theory]
    [InlineData("?page=0", 1)]
    [InlineData("?page=-1", 1)]
    [InlineData("?page=3", 3)]
    [InlineData("?page=999999999", 10_000)]
    public void Pages_are_counted_from_one(string query, int page) => Assert.Equal(page, Of(query).Page);

    [Fact]
    public void What_makes_no_sense_is_as_if_it_were_not_said() => Assert.Equal("country", Of("?by=colour").ByName);
}
