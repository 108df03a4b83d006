using System.Globalization;
using System.Net;
using System.Text.Json;
using AiTalent.Domain.Authority;
using AiTalent.Web.Ministry;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed class TotalsPageTests(UndisturbedApi undisturbed) : IClassFixture<UndisturbedApi>, IAsyncLifetime
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly RunningApi _running = undisturbed.Running;
    private Visitor _analyst = null!;

    public async ValueTask InitializeAsync() => _analyst = await _running.VisitorAsync(Role.MinistryAnalyst);

    public ValueTask DisposeAsync()
    {
        _analyst.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("country", "")]
    [InlineData("province", "")]
    [InlineData("institution", "")]
    [InlineData("programme", "")]
    [InlineData("course", "")]
    [InlineData("course-run", "")]
    [InlineData("partnership", "")]
    [InlineData("day", "")]
    [InlineData("course-run", "&asOf=2024-05-01")]
    [InlineData("institution", "&asOf=2024-05-02")]
    [InlineData("day", "&asOf=2024-05-02")]
    [InlineData("course-run", "&asOf=2024-05-03")]
    [InlineData("province", "&asOf=2024-05-04")]
    public async Task A_file_holds_what_the_totals_answer_at_the_same_position(string by, string asOf)
    {
        await SomeHistoryAsync();

        var sheet = await SheetLines.ReadAsync(_analyst, $"/en/sheets/totals.csv?by={by}{asOf}&sort=enrolled");
        var totals = (await _running.National.GetAsync($"/totals?by={by}{asOf}&minPosition={sheet.Position}")).Expect(200);

        Assert.Equal(totals.Position, sheet.Position);
        Assert.Equal(
            totals.Items("cells").Select(cell => (cell.GetProperty("key").GetString()!, Figures(cell))).OrderBy(cell => cell.Item1, StringComparer.Ordinal),
            sheet.Rows.Select(row => (row[0], string.Join(' ', row[2..]))).OrderBy(row => row.Item1, StringComparer.Ordinal));
        var enrolled = sheet.Column(7).Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(enrolled.OrderDescending(), enrolled);
    }

    [Fact]
    public async Task The_page_shows_one_page_of_many_cells_in_the_order_of_a_measure_and_finds_names()
    {
        var (api, world) = (_running.National, undisturbed.World);
        var course = (await api.PostAsync("/courses", new { institutionId = undisturbed.Institution, code = "QC1", title = new { vi = "Điện toán lượng tử", en = "Quantum computing" }, level = 6, hours = 30, language = "vi" })).Expect(201).Id;
        var learner = await world.LearnerAsync();
        var last = 0L;
        for (var i = 0; i < 53; i++)
        {
            var run = await world.RunAsync(capacity: null, institution: undisturbed.Institution, course: course);
            last = (await world.EnrolAsync(run, learner)).Expect(201).Position;
        }

        var first = await _analyst.PageAsync($"/en/ministry/totals?by=course-run&q=dien+toan&sort=enrolled&seen={last}");
        var second = await _analyst.PageAsync("/en/ministry/totals?by=course-run&q=dien+toan&sort=enrolled&page=2");
        var third = await _analyst.PageAsync("/en/ministry/totals?by=course-run&q=dien+toan&sort=enrolled&page=3");

        Assert.Contains("53 rows", first, StringComparison.Ordinal);
        Assert.Contains("aria-sort=\"descending\"", first, StringComparison.Ordinal);
        Assert.Equal((50, 3, 0), (Runs(first), Runs(second), Runs(third)));
        Assert.Contains("?by=course-run&sort=enrolled&q=dien+toan&page=2", first.Replace("dien%20toan", "dien+toan", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("53 rows", third, StringComparison.Ordinal);
        Assert.Equal(53, (await SheetLines.ReadAsync(_analyst, "/en/sheets/totals.csv?by=course-run&q=dien+toan")).Rows.Count);
    }

    [Theory]
    [InlineData("province", "map")]
    [InlineData("institution", "bars")]
    [InlineData("day", "trend")]
    public async Task A_picture_stands_above_the_table_where_one_helps(string by, string picture)
    {
        await SomeHistoryAsync();

        Assert.Contains($"class=\"{picture}\"", await _analyst.PageAsync($"/vi/ministry/totals?by={by}&sort=enrolled"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused_at_its_field_which_keeps_what_was_typed()
    {
        var page = await _analyst.PageAsync("/en/ministry/totals?by=country&asOf=2999-01-01");

        Assert.Contains("<a href=\"#asOf\">", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2999-01-01\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_a_workbook_too_and_is_for_nobody_else()
    {
        using var registrar = await _running.VisitorAsync(Role.Registrar, undisturbed.Institution);
        using var nobody = new Visitor(_running.Address);

        using var workbook = await _analyst.GetAsync("/ko/sheets/totals.xlsx?by=province");
        Assert.Equal((HttpStatusCode.OK, Workbook), (workbook.StatusCode, workbook.Content.Headers.ContentType?.MediaType));
        foreach (var stranger in (Visitor[])[registrar, nobody])
        {
            using var file = await stranger.GetAsync("/en/sheets/totals.csv?by=province");
            using var page = await stranger.GetAsync("/en/ministry/totals?by=province");
            Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (file.StatusCode, page.StatusCode));
        }
    }

    /// <summary>One learner who came to a run on a day two years ago, and three who came to two runs two days later.</summary>
    private async Task SomeHistoryAsync()
    {
        var (first, second) = (await undisturbed.World.RunAsync(capacity: null), await undisturbed.World.RunAsync(capacity: null));
        async Task EnrolAsync(Guid run, Guid learner, int day) =>
            (await _running.National.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = learner, effectiveAt = $"2024-05-0{day}T12:00:00+07:00" })).Expect(201);

        await EnrolAsync(first, await undisturbed.World.LearnerAsync(), 1);
        foreach (var learner in await undisturbed.World.LearnersAsync(3))
        {
            await EnrolAsync(first, learner, 3);
            await EnrolAsync(second, learner, 3);
        }

        var head = await _running.HeadAsync();
        (await _running.National.GetAsync($"/totals?minPosition={head}")).Expect(200);
    }

    private static int Runs(string page) => page.Split("href=\"/en/course-runs/").Length - 1;

    private static string Figures(JsonElement cell) => string.Join(' ', MeasureGroup.Columns.Select(measure => cell.GetProperty(measure.Name).GetInt64()));
}
