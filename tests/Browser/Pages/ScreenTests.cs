using System.Text.RegularExpressions;
using AiTalent.Browser.Tests.Accounts;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>
/// Takes screenshots of every page for review, and small ones of all pages together for docs/screens. Runs only on request: <c>-explicit
/// only</c>.
/// </summary>
public sealed partial class ScreenTests(Demonstration demonstration)
{
    private static readonly string Root = Checkout(AppContext.BaseDirectory);
    private static readonly string Folder = Path.Combine(Root, "artifacts", "screens");

    /// <summary>Views with the language of the pages on the small image.</summary>
    public static TheoryData<int, ColorScheme, string> Views => new()
    {
        { 390, ColorScheme.Light, "ko" }, { 390, ColorScheme.Dark, "vi" }, { 1440, ColorScheme.Light, "vi" }, { 1440, ColorScheme.Dark, "ko" },
    };

    [Theory(Explicit = true)]
    [MemberData(nameof(Views))]
    public async Task Every_page_is_pictured(int width, ColorScheme scheme, string language)
    {
        foreach (var old in Directory.Exists(Folder) ? Directory.GetFiles(Folder, $"*_{width}-{scheme}.png") : [])
            File.Delete(old);
        await PictureAsync(await demonstration.OpenAsync(width, scheme), PageRoutes.Public, "", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsStudentAsync(width, scheme), PageRoutes.OfStudent, "student-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("ministry", width, scheme), PageRoutes.CheckStaff, "ministry-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("company", width, scheme), PageRoutes.OfCompany, "company-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("registrar-vn", width, scheme), PageRoutes.CheckCohorts(await demonstration.CohortAsync()), "registrar-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("ministry", width, scheme), PageRoutes.OfMinistry, "desk-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("registrar-vn", width, scheme), PageRoutes.OfCredentials(await demonstration.CredentialAsync()), "registrar-", $"{width}-{scheme}");
        await PictureAsync(await demonstration.OpenAsAsync("registrar-vn", width, scheme), PageRoutes.OfUniversity, "registrar-", $"{width}-{scheme}");
        await PictureAsync(await Somebody.NewAsync(demonstration, width, scheme), PageRoutes.OfAccount, "person-", $"{width}-{scheme}");
        new ContactSheet(width).Write(
            [.. Directory.GetFiles(Folder, $"*_{language}_{width}-{scheme}.png").Order(StringComparer.Ordinal)],
            Path.Combine(Root, "docs", "screens", $"all-{width}-{scheme}.png".ToLowerInvariant()));
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
