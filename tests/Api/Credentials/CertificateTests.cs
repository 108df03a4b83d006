using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Credentials;

public sealed class CertificateTests(RunningApi running)
{
    [Theory]
    [InlineData("VN", "vi", "Nguyễn", "Thị Ánh Tuyết", null, "Nguyễn Thị Ánh Tuyết", "Kỹ sư trí tuệ nhân tạo")]
    [InlineData("KR", "ko", "김", "서연", "Kim Seoyeon", "김서연", "모든 요건을 이수하였음을 증명합니다")]
    [InlineData("KR", "en", "뷁", "쀓", "Bwek", "뷁쀓", "has completed everything that is required for")]
    [InlineData("KR", "en", "金", "民秀", null, "金民秀", "Test University")]
    [InlineData("KR", "en", "김", "ಕಮಲ", "Kim Kamala", "Kim Kamala", "Test University")]
    public async Task The_paper_names_the_holder_in_letters_that_can_be_printed_and_what_it_proves(
        string country, string language, string family, string given, string? latin, string name, string words)
    {
        using var graduates = await Graduates.NewAsync(running, country, family, given, latin);
        var id = await graduates.IssuedAsync();
        await running.HeadAsync();

        var answer = await PaperAsync(graduates.Registrar, id, language);

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        var paper = PdfPage.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains(name, paper.Text, StringComparison.Ordinal);
        Assert.Contains(words, paper.Text, StringComparison.Ordinal);
        Assert.Contains($"/{language}/credentials/AIT-", paper.Text, StringComparison.Ordinal);
        Assert.Equal(1, paper.Pages);
    }

    [Theory]
    [InlineData("vi", "bổ sung họ tên viết bằng chữ Latinh")]
    [InlineData("ko", "로마자 이름을 입력")]
    [InlineData("en", "Add the name in Latin letters")]
    public async Task A_name_that_cannot_be_drawn_gives_no_paper_and_the_page_says_what_helps(string language, string words)
    {
        using var graduates = await Graduates.NewAsync(running, "KR", "ರಾವ್", "ಕಮಲ");
        var id = await graduates.IssuedAsync();
        await running.HeadAsync();

        var answer = await PaperAsync(graduates.Registrar, id, language);
        var page = await graduates.Registrar.Browser.PageAsync($"/{language}/certificates/{id}");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("name_not_printable", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain(".pdf", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_suspended_is_shown_as_suspended_and_not_printed()
    {
        using var graduates = await Graduates.NewAsync(running);
        var id = await graduates.IssuedAsync();
        (await running.National.PostAsync($"/credentials/{id}/suspend", new { reason = "under_review" })).Expect(200);
        await Eventually.FindAsync(async () => (await PaperAsync(graduates.Registrar, id, "vi")).StatusCode == HttpStatusCode.NotFound ? "gone" : null);

        var page = await graduates.Registrar.Browser.PageAsync($"/en/certificates/{id}");

        Assert.Contains("Suspended", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".pdf", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_the_name_or_gets_the_paper()
    {
        using var graduates = await Graduates.NewAsync(running);
        var id = await graduates.IssuedAsync();
        await Eventually.FindAsync(async () => (await PaperAsync(graduates.Registrar, id, "vi")).IsSuccessStatusCode ? "there" : null);
        using var stranger = await running.EmployedAsync(Role.Registrar, await new World(running.National).InstitutionAsync());
        using var anybody = new Visitor(running.Address);

        foreach (var browser in (Visitor[])[stranger.Browser, anybody])
        {
            foreach (var address in (string[])[$"/vi/certificates/{id}", $"/vi/certificates/{id}.pdf"])
            {
                var answer = await browser.GetAsync(address);
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
                Assert.DoesNotContain("Nguyễn", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
            }
        }
    }

    private static Task<HttpResponseMessage> PaperAsync(Person registrar, Guid id, string language) => registrar.Browser.GetAsync($"/{language}/certificates/{id}.pdf");
}
