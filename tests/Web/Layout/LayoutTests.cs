using System.Net;
using AiTalent.ReadModel.Freshness;
using AiTalent.Web.Layout;
using Xunit;

namespace AiTalent.Web.Tests.Layout;

public class LayoutTests
{
    [Theory]
    [InlineData("vi", "Không tìm thấy trang")]
    [InlineData("ko", "페이지를 찾을 수 없습니다")]
    [InlineData("en", "Page not found")]
    public async Task A_page_that_is_not_there_says_so_in_the_language_of_the_address(string language, string title)
    {
        await using var site = await Site.Start();

        var (status, body) = await site.Get($"/{language}/nothing/here", accept: "fr");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains($"<html lang=\"{language}\"", body, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", body, StringComparison.Ordinal);
        Assert.Contains("noindex", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_becomes_a_page_in_the_language_of_the_address()
    {
        await using var site = await Site.Start();

        var (status, body) = await site.Get("/ko/failure");

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("<html lang=\"ko\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("On purpose", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_no_script_or_style_of_their_own_and_set_no_cookie()
    {
        await using var site = await Site.Start(new DemonstrationNotice { IsOn = true });
        using var response = await site.Client.GetAsync("/vi/nothing", TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("style=", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", body, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]* src=)", body);
        Assert.DoesNotMatch("\\son[a-z]+=", body);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("vi", response.Content.Headers.ContentLanguage.Single());
    }

    [Fact]
    public async Task The_first_link_leads_past_the_frame()
    {
        await using var site = await Site.Start();

        var (_, body) = await site.Get("/en/nothing");

        Assert.StartsWith("<a class=\"skip\" href=\"#main\">Skip to main content</a>", body[(body.IndexOf("<body>", StringComparison.Ordinal) + 6)..].TrimStart(), StringComparison.Ordinal);
        Assert.Contains("<main id=\"main\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<base", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Bản trình diễn: số liệu giả định.", "Đang chuẩn bị số liệu: 40%.")]
    [InlineData("ko", "시연용: 가상 수치입니다.", "수치 준비 중: 40%")]
    [InlineData("en", "Demonstration: invented figures.", "Figures are being prepared: 40%.")]
    public async Task The_demonstration_says_so_on_every_page_and_how_far_it_is(string language, string words, string progress)
    {
        var notice = new DemonstrationNotice { IsOn = true, PercentReady = 40 };
        await using var site = await Site.Start(notice);

        var early = (await site.Get($"/{language}/nothing")).Body;
        notice.PercentReady = 100;
        var late = (await site.Get($"/{language}/nothing")).Body;

        Assert.Contains(words, early, StringComparison.Ordinal);
        Assert.Contains(progress, early, StringComparison.Ordinal);
        Assert.Contains(words, late, StringComparison.Ordinal);
        Assert.DoesNotContain(progress, late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_demonstration_nothing_is_said_of_it()
    {
        await using var site = await Site.Start();

        Assert.DoesNotContain("Demonstration", (await site.Get("/en/nothing")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "đang chậm 42 giây", "Có 3 sự kiện")]
    [InlineData("ko", "42초 늦으며", "이벤트 3건")]
    [InlineData("en", "42 s behind", "3 recorded events")]
    public async Task Every_page_says_when_its_figures_are_late_or_not_complete(string language, string late, string setAside)
    {
        var notice = new FreshnessNotice();
        await using var site = await Site.Start(freshness: notice);

        var sound = (await site.Get($"/{language}/nothing")).Body;
        notice.Status = new ReadModelStatus(10, 20, TimeSpan.FromSeconds(42), 3);
        var behind = (await site.Get($"/{language}/nothing")).Body;

        Assert.DoesNotContain("class=\"freshness\"", sound, StringComparison.Ordinal);
        Assert.Contains(late, behind, StringComparison.Ordinal);
        Assert.Contains(setAside, behind, StringComparison.Ordinal);
    }
}
