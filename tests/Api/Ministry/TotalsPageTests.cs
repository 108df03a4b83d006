using System.Net;
using AiTalent.Domain.Authority;
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

        await TotalsFiles.EqualAsync(_running, _analyst, by, asOf);
    }

    [Fact]
    public async Task The_page_shows_one_page_of_many_cells_in_the_order_of_a_measure_and_finds_names()
    {
        var (api, world) = (_running.National, undisturbed.World);
        var course = (await api.PostAsync("/courses", new { institutionId = undisturbed.Institution, code = "QC1", title = new { vi = "Điện toán lượng tử", en = "Quantum computing" }, level = 6, hours = 30, language = "vi" })).Expect(201).Id;
        var last = 0L;
        for (var i = 0; i < 53; i++)
        {
            var run = await world.RunAsync(capacity: null, institution: undisturbed.Institution, course: course);
            last = (await world.EnrolAsync(run, await world.LearnerAsync())).Expect(201).Position;
        }

        var first = await _analyst.PageAsync($"/en/ministry/totals?by=course-run&q=dien+toan&sort=enrolled&seen={last}");
        var second = await _analyst.PageAsync("/en/ministry/totals?by=course-run&q=dien+toan&sort=enrolled&page=2");
        var third = await _analyst.PageAsync("/en/ministry/totals?by=course-run&q=dien+toan&sort=enrolled&page=3");

        Assert.Contains("53 rows", first, StringComparison.Ordinal);
        Assert.Contains("aria-sort=\"descending\"", first, StringComparison.Ordinal);
        Assert.Equal((50, 3, 0), (Runs(first), Runs(second), Runs(third)));
        Assert.Contains("?by=course-run&sort=enrolled&q=dien+toan&page=2", first.Replace("dien%20toan", "dien+toan", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("53 rows", third, StringComparison.Ordinal);
        Assert.Equal(53, (await ExportLines.ReadAsync(_analyst, "/en/sheets/totals.csv?by=course-run&q=dien+toan")).Rows.Count);
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

    private Task SomeHistoryAsync() => TotalsFiles.SomeHistoryAsync(_running);

    private static int Runs(string page) => page.Split("href=\"/en/course-runs/").Length - 1;
}
