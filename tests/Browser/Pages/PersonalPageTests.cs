using AiTalent.Browser.Tests.Accounts;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

public sealed class PersonalPageTests(Demonstration demonstration)
{
    public static TheoryData<string> OfStudent => [.. PageRoutes.OfStudent];

    [Theory]
    [MemberData(nameof(OfStudent))]
    public async Task A_page_of_a_student_leads_to_their_learning_is_kept_by_no_cache_and_axe_finds_nothing(string address)
    {
        var page = await demonstration.OpenAsStudentAsync(width: 390);

        var response = await Examination.LookAsync(page, address);

        Assert.Contains("no-store", await response.HeaderValueAsync("cache-control"));
        Assert.Equal(1, await page.Locator($".navigation a[href='{address[..3]}/learning']").CountAsync());
        await Examination.FinishAsync(page, address[1..3]);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_pages_of_an_account_fit_a_phone_are_kept_by_no_cache_and_axe_finds_nothing(string language) =>
        await LookAsync(await Somebody.NewAsync(demonstration, width: 390), PageRoutes.OfAccount, language);

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_partnership_desk_fits_a_phone_is_kept_by_no_cache_and_axe_finds_nothing(string language) =>
        await LookAsync(await demonstration.OpenAsAsync("company", width: 390), PageRoutes.OfCompany, language);

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_cohorts_of_a_university_fit_a_phone_are_kept_by_no_cache_and_axe_finds_nothing(string language) =>
        await LookAsync(await demonstration.OpenAsAsync("registrar-vn", width: 390), PageRoutes.CheckCohorts(await demonstration.CohortAsync()), language);

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_pages_of_who_appoints_staff_fit_a_phone_are_kept_by_no_cache_and_axe_finds_nothing(string language) =>
        await LookAsync(await demonstration.OpenAsAsync("ministry", width: 390), PageRoutes.CheckStaff, language);

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_pages_of_the_ministry_fit_a_phone_are_kept_by_no_cache_and_axe_finds_nothing(string language) =>
        await LookAsync(await demonstration.OpenAsAsync("ministry", width: 390), PageRoutes.OfMinistry, language);

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_pages_of_the_university_desk_fit_a_phone_are_kept_by_no_cache_and_axe_finds_nothing(string language) =>
        await LookAsync(await demonstration.OpenAsAsync("registrar-vn", width: 390), PageRoutes.OfUniversity, language);

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_certificates_of_a_university_fit_a_phone_are_kept_by_no_cache_and_axe_finds_nothing(string language) =>
        await LookAsync(await demonstration.OpenAsAsync("registrar-vn", width: 390), PageRoutes.OfCredentials(await demonstration.CredentialAsync()), language);

    private static async Task LookAsync(IPage page, IReadOnlyList<string> addresses, string language)
    {
        foreach (var address in addresses.Where(address => address.StartsWith($"/{language}", StringComparison.Ordinal)))
        {
            await page.SetViewportSizeAsync(390, 900);
            var response = await Examination.LookAsync(page, address);
            Assert.Contains("no-store", await response.HeaderValueAsync("cache-control"));
            await Examination.ExamineAsync(page, language);
        }

        await page.Context.CloseAsync();
    }
}
