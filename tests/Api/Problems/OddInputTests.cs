using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace AiTalent.Api.Tests.Problems;

/// <summary>Tests odd addresses, headers and forms: the response describes the error and is never a server error.</summary>
public sealed class OddInputTests(RunningApi running)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/vi/courses?start=9999-12", 200)]
    [InlineData("/vi/courses?start=0001-01", 200)]
    [InlineData("/vi/courses?q=%EF%BF%BE", 200)]
    [InlineData("/vi/courses?q=%00", 200)]
    [InlineData("/vi/sign-in?next=%EF%BF%BF", 200)]
    [InlineData("/vi/courses?q=0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789%F0%9F%91%8D", 200)]
    [InlineData("/vi/courses?q=012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678%F0%9F%91%8D", 200)]
    [InlineData("/vi/sign-up/confirm?account=x&code=x", 200)]
    [InlineData("/vi/university/course-runs/new?copy=x&course=x", 403)]
    [InlineData("/vi/notifications?page=x", 404)]
    [InlineData("/vi/%EF%BF%BE", 404)]
    [InlineData("/health", 404)]
    [InlineData("/openapi", 404)]
    [InlineData("/ops", 404)]
    [InlineData("/ops/courses", 404)]
    [InlineData("/problems/courses/x", 404)]
    [InlineData("//api/v1/institutions", 404)]
    [InlineData("/unsent-form", 404)]
    public async Task A_person_gets_a_page(string address, int status)
    {
        using var visitor = new Visitor(running.Address);
        using var answer = await visitor.GetAsync(running.Address.GetLeftPart(UriPartial.Authority) + address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("</html>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/courses")]
    [InlineData("/connect")]
    public async Task A_program_gets_a_problem(string address)
    {
        using var http = new HttpClient { BaseAddress = running.Address };
        using var answer = await http.GetAsync(address, Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/problems", 405)]
    [InlineData("/docs/", 405)]
    [InlineData("/vi/nothing", 404)]
    public async Task What_takes_no_form_says_so(string address, int status)
    {
        using var visitor = new Visitor(running.Address);
        using var answer = await visitor.PostAsync(address, ("a", "b"));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("</html>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "%")]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("text/plain", "x")]
    public async Task A_form_that_cannot_be_read_gets_a_page(string type, string body)
    {
        using var http = new HttpClient { BaseAddress = running.Address };
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        content.Headers.TryAddWithoutValidation("Origin", running.Address.GetLeftPart(UriPartial.Authority));
        using var answer = await http.PostAsync("/vi/sign-in", content, Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("</html>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host: a:99999", "1.1", "400")]
    [InlineData("Host: ", "1.1", "400")]
    [InlineData("Host: xn--", "1.1", "400")]
    [InlineData("", "1.0", "400")]
    public async Task A_page_needs_a_host_that_can_be_named(string host, string version, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status}", await AskAsync($"GET /vi HTTP/{version}\r\n{host}{(host.Length > 0 ? "\r\n" : "")}\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task No_page_takes_the_place_of_a_probe_that_names_no_host() =>
        Assert.StartsWith("HTTP/1.1 400", await AskAsync("GET /health HTTP/1.0\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_probe_needs_no_host() => Assert.StartsWith("HTTP/1.1 200", await AskAsync("GET /health/live HTTP/1.0\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\\uFFFE")]
    [InlineData("a\\uFDD0")]
    [InlineData("\\u0000")]
    [InlineData("\\ud800")]
    public async Task No_text_of_the_API_holds_what_is_no_character(string text)
    {
        (await running.National.RawAsync("/learners", $"{{\"country\":\"VN\",\"familyName\":\"{text}\"}}")).ExpectProblem(400, "bad_characters", "familyName");
        (await running.National.RawAsync("/institutions", $"{{\"kind\":\"company\",\"country\":\"{text}\",\"name\":{{\"vi\":\"A\"}}}}")).ExpectProblem(400, "bad_characters", "country");
    }

    [Fact]
    public async Task No_search_of_the_API_holds_what_is_no_character() =>
        (await running.National.GetAsync("/institutions?q=%EF%BF%BE")).ExpectProblem(400, "bad_characters", "q");

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u3164\u2060")]
    public async Task A_name_that_nobody_can_see_is_no_name(string name)
    {
        (await running.National.PostAsync("/institutions", new { kind = "company", country = "VN", name = new { vi = name } })).ExpectProblem(400, "required", "name");
        var learner = (await running.National.PostAsync("/learners", new { country = "VN", familyName = name, givenName = $"An{name}" })).Expect(201);
        var person = (await running.National.GetAsync($"/learners/{learner.Id}")).Body.GetProperty("person");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, person.GetProperty("familyName").ValueKind);
        Assert.Equal("An", person.GetProperty("givenName").GetString());
    }

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(running.Address.Host, running.Address.Port, Stop);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Stop);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync(Stop) ?? "";
    }
}
