using System.Net;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Problems;

/// <summary>
/// Tests that a form with an expired or foreign antiforgery token changes nothing, and that its values can be submitted again.
/// </summary>
public sealed class UnsentFormTests(RunningApi running)
{
    private const string Profile = "/en/account/profile";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vi", "Phiên làm việc đã hết hạn")]
    [InlineData("ko", "세션이 만료되었습니다")]
    [InlineData("en", "Your session has ended")]
    public async Task Who_is_signed_out_is_told_to_sign_in_and_keeps_the_text(string language, string title)
    {
        using var visitor = new Visitor(running.Address);
        var page = await SendAsync(visitor, $"/{language}/account/profile", ("_handler", "profile"), ("familyName", "Nguyễn <b>"), ("givenName", "Ánh"));

        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/{language}/sign-in\" target=\"_blank\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"familyName\" value=\"Nguyễn &lt;b&gt;\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"givenName\" value=\"Ánh\"", page, StringComparison.Ordinal);
        // Submitted before signing in, it would reach the page anonymously and be lost.
        Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_signing_in_the_text_is_sent_by_one_more_press_of_a_button()
    {
        var actor = Actor.Person(Actor.IdOf(Guid.CreateVersion7()), Role.Learner, learnerId: Guid.CreateVersion7());
        using var visitor = new Visitor(running.Address, await running.CookieOfAsync(actor));
        (string, string)[] typed =
        [
            ("_handler", "profile"), ("key", Guid.NewGuid().ToString()), ("familyName", "Trần"), ("givenName", "Quốc Bảo"), ("phone", "+84 912 345 678"),
            ("birthDate", "2004-05-06"), ("place", "VN:01"), ("gender", "Male"),
        ];

        var page = await SendAsync(visitor, Profile, typed);
        Assert.Contains("Check and send again", page, StringComparison.Ordinal);
        using var sent = await visitor.PostAsync(Profile, [("__RequestVerificationToken", Visitor.TokenOf(page)), .. typed]);

        Assert.Contains("Your profile is saved", await Accounts.Person.WordsAsync(sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_asked_for_again_and_never_shown()
    {
        using var visitor = new Visitor(running.Address);
        var page = await SendAsync(visitor, "/en/sign-in", ("_handler", "sign-in"), ("email", "an@example.com"), ("password", "mưa rơi trên mái lá"));

        Assert.Contains("name=\"email\" value=\"an@example.com\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"password\" type=\"password\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mưa rơi", page, StringComparison.Ordinal);
        Assert.NotEmpty(Visitor.TokenOf(page));
    }

    [Theory]
    [InlineData("Origin", "https://example.com")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task What_another_site_sends_is_not_shown_as_if_the_visitor_had_typed_it(string header, string value)
    {
        using var http = new HttpClient { BaseAddress = running.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/en/sign-up") { Content = new FormUrlEncodedContent([new("email", "trap@example.com"), new("_handler", "sign-up")]) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await http.SendAsync(request, Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("The form was not sent", page, StringComparison.Ordinal);
        Assert.DoesNotContain("trap@example.com", page, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_asked_for_again_and_its_content_is_not_kept()
    {
        var actor = Actor.Person(Actor.IdOf(Guid.CreateVersion7()), Role.Registrar, await new World(running.National).InstitutionAsync());
        using var visitor = new Visitor(running.Address, await running.CookieOfAsync(actor));
        using var body = new MultipartFormDataContent { { new StringContent("import"), "_handler" }, { new StringContent("Nguyễn Thị Ánh"), "text" }, { new ByteArrayContent("hidden list"u8.ToArray()), "file", "list.csv" } };
        using var answer = await visitor.SendAsync($"/en/university/cohorts/{Guid.NewGuid()}/import", body);
        var page = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Contains("enctype=\"multipart/form-data\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"file\" type=\"file\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"text\" value=\"Nguyễn Thị Ánh\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden list", page, StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(Visitor visitor, string path, params (string Name, string Value)[] fields)
    {
        using var answer = await visitor.PostAsync(path, fields);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        return await answer.Content.ReadAsStringAsync(Stop);
    }
}
