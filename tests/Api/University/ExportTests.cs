using System.Net;
using System.Text;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using MiniExcelLibs;
using Xunit;

namespace AiTalent.Api.Tests.University;

public sealed class ExportTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Theory]
    [InlineData("courses", "Code,Title,Level,Hours,Taught in,Course runs", "ML101,Machine learning,6,45,Tiếng Việt,1")]
    [InlineData("programmes", "Name,Type,Institutions,Required courses,Programme recognition,In effect from", "Kỹ sư trí tuệ nhân tạo,AI engineer,Test University,1,Not recognised,")]
    [InlineData("course-runs", "Code,Title,First day,Last day,State,Enrolment opens,Enrolment closes,Capacity,Seats taken,Reserved seats,Seats left,Waiting",
        "ML101,Machine learning,2020-02-03,2090-05-28,Enrolment open,2020-01-01T00:00:00Z,2089-12-31T17:00:00Z,7,0,0,7,0")]
    public async Task Every_table_leaves_as_CSV_and_as_a_workbook_with_its_source_for_its_own_institution_alone(string name, string head, string row)
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        await _world.ProgrammeAsync(institution, course);
        var run = await _world.RunAsync(7, institution: institution, course: course);
        await Eventually.TrueAsync(async () => (await running.Public.GetAsync($"/course-runs/{run}")).Status == 200);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        using var stranger = await running.EmployedAsync(Role.Registrar, await _world.InstitutionAsync());
        using var nobody = new Person(running);

        var csv = await registrar.Browser.GetAsync($"/en/sheets/{name}.csv?seen=1&after=x");
        Assert.Equal(HttpStatusCode.OK, csv.StatusCode);
        var lines = (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Trim('\uFEFF').Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal([head, row], lines[..2]);
        Assert.Contains("Source: AiTalent", string.Join('\n', lines[2..]), StringComparison.Ordinal);
        Assert.True(csv.Headers.CacheControl!.NoStore);

        using var workbook = new MemoryStream(await (await registrar.Browser.GetAsync($"/en/sheets/{name}.xlsx")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Single(workbook.Query(useHeaderRow: true));

        var empty = Encoding.UTF8.GetString(await (await stranger.Browser.GetAsync($"/en/sheets/{name}.csv")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("ML101", empty, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync($"/en/sheets/{name}.csv?institution={institution}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await nobody.Browser.GetAsync($"/en/sheets/{name}.csv?institution={institution}")).StatusCode);
    }
}
