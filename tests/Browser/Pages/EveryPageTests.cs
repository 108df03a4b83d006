using AiTalent.Browser.Tests.Accounts;
using AiTalent.Browser.Tests.Running;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Paging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

public sealed class EveryPageTests(Demonstration demonstration)
{
    public static TheoryData<string> Public => [.. Addresses.Public];

    public static TheoryData<string> OfStudent => [.. Addresses.OfStudent];

    [Theory]
    [MemberData(nameof(Public))]
    public async Task A_page_answers_speaks_its_language_says_that_it_is_a_demonstration_and_fits_a_phone(string address)
    {
        var page = await demonstration.OpenAsync(width: 390);

        await LookAsync(page, address);

        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(OfStudent))]
    public async Task A_page_of_a_student_does_so_too_leads_to_their_learning_and_is_kept_by_no_cache(string address)
    {
        var page = await demonstration.OpenAsStudentAsync(width: 390);

        var response = await LookAsync(page, address);

        Assert.Contains("no-store", await response.HeaderValueAsync("cache-control"));
        Assert.Equal(1, await page.Locator($".navigation a[href='{address[..3]}/learning']").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Public))]
    public async Task Axe_finds_nothing_on_a_page_in_light_and_dark_on_a_phone_and_a_desk(string address) =>
        await ExamineAsync(await demonstration.OpenAsync(), address);

    [Theory]
    [MemberData(nameof(OfStudent))]
    public async Task Axe_finds_nothing_on_a_page_of_a_student(string address) =>
        await ExamineAsync(await demonstration.OpenAsStudentAsync(), address);

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Axe_finds_nothing_on_the_pages_of_an_account_and_they_fit_a_phone(string language)
    {
        var page = await Somebody.NewAsync(demonstration, width: 390);
        foreach (var address in Addresses.OfAccount.Where(address => address.StartsWith($"/{language}", StringComparison.Ordinal)))
        {
            var response = await LookAsync(page, address);
            Assert.Contains("no-store", await response.HeaderValueAsync("cache-control"));
            await ExamineAsync(page, address, isLast: false);
            await page.SetViewportSizeAsync(390, 900);
        }

        await page.Context.CloseAsync();
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

        await LookAsync(page, $"/{language}/credentials/{issued.Items[0].Number}");

        Assert.Contains(issued.Items[0].Number, await page.Locator(".facts").InnerTextAsync());
        await ExamineAsync(page, $"/{language}/credentials/{issued.Items[0].Number}");
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
    [InlineData("/ko/nowhere")]
    [InlineData("/ko/credentials/VN-0000-0000")]
    public async Task A_page_that_does_not_exist_says_so_in_the_language_of_its_address(string address)
    {
        var page = await demonstration.OpenAsync();

        var response = await page.GotoAsync(address);

        Assert.Equal(404, response!.Status);
        Assert.Equal("ko", await page.Locator("html").GetAttributeAsync("lang"));
    }

    private static async Task<IResponse> LookAsync(IPage page, string address)
    {
        var response = await page.GotoAsync(address);

        Assert.Equal(200, response!.Status);
        Assert.Equal(address[1..3], await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(1, await page.Locator(".demonstration").CountAsync());
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, 390);
        return response;
    }

    private static async Task ExamineAsync(IPage page, string address, bool isLast = true)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(address);
        await Axe.BringAsync(page);
        foreach (var (width, scheme) in Views(address))
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var violations = await Axe.ViolationsAsync(page);
            Assert.True(violations.Length == 0, $"{width} {scheme} {string.Join('\n', violations)}");
        }

        if (isLast)
            await page.Context.CloseAsync();
    }

    /// <summary>Every view in one language; the others differ in words alone and are seen in two.</summary>
    private static (int Width, ColorScheme Scheme)[] Views(string address) => address.StartsWith("/vi", StringComparison.Ordinal)
        ? [(390, ColorScheme.Light), (390, ColorScheme.Dark), (1440, ColorScheme.Dark), (1440, ColorScheme.Light)]
        : [(390, ColorScheme.Light), (1440, ColorScheme.Dark)];
}
