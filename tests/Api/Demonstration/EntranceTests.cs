using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Application.Cohorts.Imports;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

public sealed class EntranceTests(RunningDemonstration demonstration) : IClassFixture<RunningDemonstration>, IDisposable
{
    private readonly Visitor _visitor = new(demonstration.Address);

    private static string LearnerImport => $"/api/v1/course-runs/{DemonstrationIds.RunWithThreeSeats}/enrolments";

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData("vi", "Bản trình diễn")]
    [InlineData("ko", "시연용")]
    [InlineData("en", "Demonstration: invented figures")]
    public async Task Every_page_says_what_it_is(string language, string words)
    {
        foreach (var page in new[] { "", "/courses", "/national", $"/course-runs/{DemonstrationIds.FullRun}", "/enter" })
            Assert.Contains(words, await _visitor.PageAsync($"/{language}{page}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_whom_one_can_enter_as()
    {
        var page = await _visitor.PageAsync("/ko/enter");
        Assert.Equal(7, DemonstrationAccounts.All.Count);
        Assert.All(DemonstrationAccounts.All, account => Assert.Contains(account.Name.Ko!, page, StringComparison.Ordinal));
        Assert.All(DemonstrationAccounts.All, account => Assert.Contains(account.Institution.Ko!, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_enters_is_known_to_pages_and_API_alike_until_leaving()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _visitor.GetAsync(LearnerImport)).StatusCode);
        var entered = await _visitor.EnterAsync("registrar-vn", "/vi/courses");
        Assert.Equal((HttpStatusCode.Redirect, "/vi/courses"), (entered.StatusCode, entered.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(LearnerImport)).StatusCode);

        await _visitor.SendAsync("/vi/enter", "/demo/leave");
        Assert.Equal(HttpStatusCode.Unauthorized, (await _visitor.GetAsync(LearnerImport)).StatusCode);
    }

    [Fact]
    public async Task The_student_takes_one_of_the_three_seats_and_gives_it_back()
    {
        await _visitor.EnterAsync("student-vn");
        Assert.Equal(HttpStatusCode.Forbidden, (await _visitor.GetAsync(LearnerImport)).StatusCode);
        var page = $"/vi/course-runs/{DemonstrationIds.RunWithThreeSeats}/enrol";
        await ExpectSeatsLeftAsync(3);
        await ActAsync("enrol");
        await ExpectSeatsLeftAsync(2);
        await ActAsync("withdraw");
        await ExpectSeatsLeftAsync(3);

        Task<HttpResponseMessage> ActAsync(string action) =>
            _visitor.SendAsync(page, page, ("_handler", "place"), ("Key", Guid.CreateVersion7().ToString()), ("Action", action));
    }

    [Theory]
    [InlineData("administrator-vn")]
    [InlineData("registrar-kr")]
    [InlineData("company")]
    [InlineData("ministry")]
    [InlineData("operator")]
    public async Task One_click_is_enough_for_the_others_too(string who) =>
        Assert.Equal(HttpStatusCode.Redirect, (await _visitor.EnterAsync(who)).StatusCode);

    [Fact]
    public async Task Another_page_cannot_let_anybody_in()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await _visitor.PostAsync("/demo/enter/operator", ("next", "/vi"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _visitor.GetAsync(LearnerImport)).StatusCode);
    }

    [Fact]
    public async Task Nobody_is_led_away_and_nobody_unknown_comes_in()
    {
        Assert.Equal("/", (await _visitor.EnterAsync("company", "https://example.com/")).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.EnterAsync("nobody")).StatusCode);
    }

    [Fact]
    public async Task The_progress_can_be_asked_for()
    {
        using var http = new HttpClient { BaseAddress = demonstration.Address };
        var progress = await http.GetFromJsonAsync<JsonElement>("/demo/progress", TestContext.Current.CancellationToken);
        Assert.Equal(100, progress.GetProperty("percent").GetInt32());
        Assert.True(progress.GetProperty("isReady").GetBoolean());
    }

    /// <summary>Waits for the read model, which follows the log within milliseconds.</summary>
    private async Task ExpectSeatsLeftAsync(int expected)
    {
        var (left, started) = (-1, Stopwatch.StartNew());
        while (left != expected && started.Elapsed < TimeSpan.FromSeconds(20))
        {
            using var run = await _visitor.GetAsync($"/api/v1/course-runs/{DemonstrationIds.RunWithThreeSeats}");
            left = (await run.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("seatsLeft").GetInt32();
        }

        Assert.Equal(expected, left);
    }
}
