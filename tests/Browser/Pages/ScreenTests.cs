using System.Text.RegularExpressions;
using AiTalent.Browser.Tests.Accounts;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>Pictures of every page, for people to look at. Made only when asked for: <c>-explicit only</c>.</summary>
public sealed partial class ScreenTests(Demonstration demonstration)
{
    private static readonly string Folder = Path.Combine(Checkout(AppContext.BaseDirectory), "artifacts", "screens");

    public static TheoryData<int, ColorScheme> Views => new()
    {
        { 390, ColorScheme.Light }, { 390, ColorScheme.Dark }, { 1440, ColorScheme.Light }, { 1440, ColorScheme.Dark },
    };

    [Theory(Explicit = true)]
    [MemberData(nameof(Views))]
    public async Task Every_page_is_pictured(int width, ColorScheme scheme)
    {
        await PictureAsync(await demonstration.OpenAsync(width, scheme), Addresses.Public, "", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsStudentAsync(width, scheme), Addresses.OfStudent, "student-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("ministry", width, scheme), Addresses.OfStaff, "ministry-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("company", width, scheme), Addresses.OfCompany, "company-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("registrar-vn", width, scheme), Addresses.OfCohorts(await demonstration.CohortAsync()), "registrar-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("ministry", width, scheme), Addresses.OfMinistry, "desk-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("registrar-vn", width, scheme), Addresses.OfCredentials(await demonstration.CredentialAsync()), "registrar-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("registrar-vn", width, scheme), Addresses.OfUniversity, "registrar-", $"{width}-{scheme}");
        await PictureAsync(await Somebody.NewAsync(demonstration, width, scheme), Addresses.OfAccount, "person-", $"{width}-{scheme}");
    }

    private static async Task PictureAsync(IPage page, IReadOnlyList<string> addresses, string who, string view)
    {
        foreach (var address in addresses)
        {
            var response = await page.GotoAsync(address);
            Assert.Equal(200, response!.Status);
            var name = NotOfNames().Replace(address[3..], "-").Trim('-');
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(Folder, $"{who}{(name.Length == 0 ? "home" : name)}_{address[1..3]}_{view}.png"),
                FullPage = true,
            });
        }

        await page.Context.CloseAsync();
    }

    private static string Checkout(string folder) => File.Exists(Path.Combine(folder, "AiTalent.sln"))
        ? folder
        : Checkout(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the checkout."));

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotOfNames();
}
