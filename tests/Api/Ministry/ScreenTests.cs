using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed partial class ScreenTests(UndisturbedApi undisturbed) : IClassFixture<UndisturbedApi>
{
    private static readonly string[] Shown = ["engineers", "certified", "activeLearners", "learners", "enrolled", "waitlisted", "completed", "credentials"];

    private readonly RunningApi _running = undisturbed.Running;

    [Theory]
    [InlineData("/en/ministry")]
    [InlineData("/en/ministry?wall=true")]
    public async Task Every_figure_equals_the_totals_at_the_position_that_is_shown(string address)
    {
        using var analyst = await _running.VisitorAsync(Role.MinistryAnalyst);
        var run = await undisturbed.World.RunAsync(capacity: 1);
        foreach (var learner in await undisturbed.World.LearnersAsync(2))
            (await undisturbed.World.EnrolAsync(run, learner)).Expect(201);
        var head = await _running.HeadAsync();

        var page = await analyst.PageAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seen={head}");
        var totals = (await _running.National.GetAsync($"/totals?minPosition={head}")).Expect(200);

        Assert.Equal($"{totals.Position}", Figure(page, "position"));
        foreach (var measure in Shown)
            Assert.Equal(totals.Body.GetProperty("national").GetProperty(measure).GetInt64().ToString(CultureInfo.InvariantCulture), Figure(page, $"national.{measure}"));
        Assert.Contains("50,000", page, StringComparison.Ordinal);
        Assert.Contains("<live-status", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wall_display_has_the_figures_a_way_back_and_no_desk()
    {
        using var analyst = await _running.VisitorAsync(Role.MinistryAnalyst);

        var wall = await analyst.PageAsync("/vi/ministry?wall=true");

        Assert.Contains("class=\"wall\"", wall, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/vi/ministry\">", wall, StringComparison.Ordinal);
        Assert.DoesNotContain("desk-navigation", wall, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/ministry")]
    [InlineData("/en/ministry?wall=true")]
    public async Task Who_does_not_oversee_the_country_sees_no_figure(string address)
    {
        using var registrar = await _running.VisitorAsync(Role.Registrar, undisturbed.Institution);

        using var answer = await registrar.GetAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("live-total", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string? Figure(string page, string field) =>
        Total().Matches(page).Where(total => total.Groups[1].Value == field).Select(total => total.Groups[2].Value.Replace(",", "", StringComparison.Ordinal)).FirstOrDefault();

    [GeneratedRegex("""<live-total[^>]* field="([^"]+)"[^>]*>([^<]*)</live-total>""")]
    private static partial Regex Total();
}
