using AiTalent.Browser.Tests.Running;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Paging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Pages;

public sealed class EveryPageTests(Demonstration demonstration)
{
    public static TheoryData<string> Public => [.. PageRoutes.Public];

    [Theory]
    [MemberData(nameof(Public))]
    public async Task A_page_speaks_its_language_says_that_it_is_a_demonstration_fits_a_phone_and_axe_finds_nothing(string address)
    {
        var page = await demonstration.OpenAsync(width: 390);

        await Examination.LookAsync(page, address);

        await Examination.FinishAsync(page, address[1..3]);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Anyone_can_check_a_certificate_by_its_number(string language)
    {
        var issued = await demonstration.Services.GetRequiredService<CredentialQueries>()
            .ListAsync(new CredentialFilter(), new PageRequest(1), TestContext.Current.CancellationToken);
        var page = await demonstration.OpenAsync(width: 390);

        await Examination.LookAsync(page, $"/{language}/credentials/{issued.Items[0].Number}");

        Assert.Contains(issued.Items[0].Number, await page.Locator(".facts").InnerTextAsync());
        await Examination.FinishAsync(page, language);
    }

    [Fact]
    public async Task A_number_is_typed_off_the_paper_and_one_that_nobody_has_is_told_to_be_unknown()
    {
        var issued = await demonstration.Services.GetRequiredService<CredentialQueries>()
            .ListAsync(new CredentialFilter(), new PageRequest(1), TestContext.Current.CancellationToken);
        var page = await demonstration.OpenAsync(width: 390, javaScript: false);
        await page.GotoAsync("/en/credentials");

        await page.Locator("#number").FillAsync("ait 0000 0000 0000");
        await page.Locator("main form button").ClickAsync();
        await Expect(page.Locator("main .notice h2")).ToHaveTextAsync("No certificate has this number");
        await page.Locator("#number").FillAsync(issued.Items[0].Number.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
        await page.Locator("main form button").ClickAsync();

        await Expect(page.Locator(".facts")).ToContainTextAsync(issued.Items[0].Number);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_public_page_sets_no_cookie_and_may_be_kept_by_caches()
    {
        var page = await demonstration.OpenAsync();

        var response = await page.GotoAsync("/vi/courses");

        Assert.Contains("public", await response!.HeaderValueAsync("cache-control"));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task A_public_page_is_the_same_for_who_is_signed_in()
    {
        var student = await demonstration.OpenAsStudentAsync();

        var response = await student.GotoAsync("/vi/courses");

        Assert.Contains("public", await response!.HeaderValueAsync("cache-control"));
        Assert.Equal(0, await student.Locator(".navigation a[href='/vi/learning']").CountAsync());
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task A_number_that_nobody_has_is_told_to_be_unknown(string language)
    {
        var page = await demonstration.OpenAsync(width: 390);

        await Examination.LookAsync(page, $"/{language}/credentials/VN-0000-0000");

        Assert.Equal(0, await page.Locator("main .facts").CountAsync());
        await Expect(page.Locator("main .notice-attention")).ToBeVisibleAsync();
        await Examination.FinishAsync(page, language);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_the_language_of_its_address()
    {
        var page = await demonstration.OpenAsync();

        var response = await page.GotoAsync("/ko/nowhere");

        Assert.Equal(404, response!.Status);
        Assert.Equal("ko", await page.Locator("html").GetAttributeAsync("lang"));
    }
}
