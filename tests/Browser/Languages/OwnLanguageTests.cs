using System.Net;
using AiTalent.Api.Tests;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Application.Localization;
using AiTalent.Browser.Tests.Accounts;
using AiTalent.Browser.Tests.Pages;
using AiTalent.Browser.Tests.Running;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Browser.Tests.Languages;

/// <summary>Tests that Vietnamese and Korean pages show no English resource text. Pages are fetched without a browser.</summary>
public sealed class OwnLanguageTests(Demonstration demonstration)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    public async Task A_public_page_says_nothing_in_English(string language)
    {
        using var visitor = new Visitor(demonstration.Address);

        await ReadAsync(visitor, language, [.. PageRoutes.Public, $"/{language}/nowhere", $"/{language}/invitation"]);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    public async Task A_page_of_a_student_says_nothing_in_English(string language)
    {
        using var student = new Visitor(demonstration.Address);
        await student.EnterAsync("student-vn");

        await ReadAsync(student, language, PageRoutes.OfStudent);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    public async Task A_page_of_the_ministry_says_nothing_in_English(string language)
    {
        using var ministry = new Visitor(demonstration.Address);
        await ministry.EnterAsync("ministry");

        await ReadAsync(ministry, language, PageRoutes.OfMinistry);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    public async Task A_page_of_an_account_says_nothing_in_English(string language)
    {
        using var person = new Visitor(demonstration.Address);
        var email = $"{Guid.NewGuid():N}@example.com";
        await person.FillInAsync($"/{language}/sign-up", "sign-up", ("email", email), ("password", Somebody.Password), ("agree-training", "true"));
        var confirm = Outbox.AddressIn(await new Outbox(demonstration.Folder).FindAsync(email));
        Assert.Equal(HttpStatusCode.Redirect, (await person.FillInAsync(confirm, "confirm", ("password", Somebody.Password))).StatusCode);

        await ReadAsync(person, language, PageRoutes.OfAccount);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    public async Task A_page_of_a_desk_says_nothing_in_English(string language)
    {
        foreach (var (who, addresses) in new[] { ("company", PageRoutes.OfCompany), ("registrar-vn", PageRoutes.CheckCohorts(await demonstration.CohortAsync())), ("registrar-vn", PageRoutes.OfCredentials(await demonstration.CredentialAsync())) })
        {
            using var staff = new Visitor(demonstration.Address);
            await staff.EnterAsync(who);
            await ReadAsync(staff, language, addresses);
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ko")]
    public async Task An_English_page_is_full_of_English(string language)
    {
        using var visitor = new Visitor(demonstration.Address);

        var words = ReadableText.Of(await visitor.PageAsync("/en/courses"));

        Assert.InRange(words.Count(word => new EnglishTexts(Language.Find(language)!).In(word).Any()), 20, words.Count);
    }

    [Fact]
    public void What_is_read_is_text_and_spoken_attributes_of_the_pages_own_language()
    {
        const string Page = """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8" /><meta name="description" content="Mô tả" /><script>var code = "Not read";</script></head>
            <body><a href="/en" lang="en">English</a> <p title="Chú ý">Học m&#xE1;y<br/>và toán</p><input type="text" placeholder="Tên" required><live-total text-none="Hết chỗ">3 chỗ</live-total></body></html>
            """;

        Assert.Equal(["Mô tả", "Chú ý", "Học máy", "và toán", "Tên", "Hết chỗ", "3 chỗ"], ReadableText.Of(Page));
    }

    [Fact]
    public void English_is_found_whole_where_it_is_one_word_and_anywhere_where_it_is_several()
    {
        var english = new EnglishTexts(Language.Korean);

        Assert.Contains(PageTextOf(nameof(PageText.CatalogueTitle)), english.In(PageTextOf(nameof(PageText.CatalogueTitle))));
        Assert.Contains(PageTextOf(nameof(PageText.EnrolFree)), english.In($"안내: {PageTextOf(nameof(PageText.EnrolFree))} 끝"));
        Assert.Empty(english.In("AiTalent"));
        Assert.Empty(english.In("FPT University의 과정"));
    }

    private static string PageTextOf(string name) => PageText.ResourceManager.GetString(name, Language.English.Culture)!;

    private static async Task ReadAsync(Visitor visitor, string language, IReadOnlyList<string> addresses)
    {
        var english = new EnglishTexts(Language.Find(language)!);
        Assert.InRange(english.Count, 300, int.MaxValue);
        var found = new List<string>();
        var pages = addresses.Where(address => address.StartsWith($"/{language}", StringComparison.Ordinal)).ToList();
        foreach (var address in pages)
        {
            using var answer = await visitor.GetAsync(address);
            var words = ReadableText.Of(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.InRange(words.Count, 20, int.MaxValue);
            found.AddRange(words.SelectMany(word => english.In(word).Select(text => $"{address}: \"{text}\" in \"{word}\"")));
        }

        Assert.NotEmpty(pages);
        Assert.True(found.Count == 0, string.Join('\n', found.Distinct()));
    }
}
