using AiTalent.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.CourseRuns;

public sealed class CatalogueTests(Demonstration demonstration)
{
    [Theory]
    [InlineData("vi", "hoc may", "ọc máy")]
    [InlineData("vi", "HỌC MÁY", "ọc máy")]
    [InlineData("ko", "공지", "인공지능")]
    [InlineData("ko", "과학입문", "과학 입문")]
    [InlineData("en", "MACHINE", "achine")]
    public async Task It_finds_words_without_marks_and_case_and_parts_of_Korean_words(string language, string words, string found)
    {
        var visitor = await demonstration.OpenAsync();

        await visitor.GotoAsync($"/{language}/courses");
        await visitor.Locator("#q").FillAsync(words);
        await visitor.Locator("form.search button").ClickAsync();

        await Expect(visitor.Locator(".listing h3").First).ToContainTextAsync(found);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filters_fold_away_on_a_phone_narrow_the_list_and_are_cleared_again(bool javaScript)
    {
        var visitor = await demonstration.OpenAsync(width: 390, javaScript: javaScript);
        await visitor.GotoAsync("/en/courses");
        var all = await CountAsync();
        await Expect(visitor.Locator("#country")).ToBeHiddenAsync();

        await visitor.Locator(".folded summary").ClickAsync();
        await visitor.Locator("#country").SelectOptionAsync("KR");
        await visitor.Locator("form.search button").ClickAsync();
        await Expect(visitor.Locator("#country")).ToHaveValueAsync("KR");
        Assert.InRange(await CountAsync(), 1, all - 1);

        await visitor.Locator(".clear").ClickAsync();
        await Expect(visitor.Locator("#country")).ToHaveValueAsync("");
        Assert.InRange(await CountAsync(), all, int.MaxValue);

        async Task<int> CountAsync() => int.Parse(new string([.. (await visitor.Locator("main .count").InnerTextAsync()).Where(char.IsDigit)]), null);
    }

    [Fact]
    public async Task A_wide_screen_shows_the_filters_at_once()
    {
        var visitor = await demonstration.OpenAsync(width: 1440);

        await visitor.GotoAsync("/vi/courses");

        await Expect(visitor.Locator("#institution")).ToBeVisibleAsync();
        await Expect(visitor.Locator(".folded summary")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Pages_are_turned_and_keep_the_question()
    {
        var visitor = await demonstration.OpenAsync(width: 390, javaScript: false);
        await visitor.GotoAsync("/en/courses?sort=title");
        var first = await visitor.Locator(".listing h3").AllInnerTextsAsync();

        await visitor.Locator(".pagination a[rel=next]").ClickAsync();
        await Expect(visitor.Locator(".pagination")).ToContainTextAsync("Page 2 of");
        Assert.Contains("sort=title", visitor.Url, StringComparison.Ordinal);
        await visitor.Locator(".pagination a[rel=prev]").ClickAsync();

        await Expect(visitor.Locator(".pagination")).ToContainTextAsync("Page 1 of");
        Assert.Equal(first, await visitor.Locator(".listing h3").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Where_nothing_fits_a_way_on_is_shown()
    {
        var visitor = await demonstration.OpenAsync(width: 390);
        await visitor.GotoAsync("/en/courses?q=nobody+teaches+this&free=true");

        await Expect(visitor.Locator("main .prose li")).ToHaveCountAsync(4);
        await visitor.Locator("main .prose a").Last.ClickAsync();

        await Expect(visitor.Locator(".listing h3").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sponsored_runs_say_so()
    {
        var visitor = await demonstration.OpenAsync();

        await visitor.GotoAsync("/en/courses?sponsored=true");

        var listed = await visitor.Locator(".listing > li").CountAsync();
        Assert.Equal(listed, await visitor.Locator(".listing .tag:text-is('Sponsored seats')").CountAsync());
        Assert.NotEqual(0, listed);
    }
}
