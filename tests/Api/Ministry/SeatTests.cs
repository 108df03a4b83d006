using System.Net;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed class SeatTests(UndisturbedApi undisturbed) : IClassFixture<UndisturbedApi>
{
    private readonly RunningApi _running = undisturbed.Running;

    [Fact]
    public async Task Seats_are_summed_by_who_pledged_where_they_are_taught_and_country()
    {
        var (api, world) = (_running.National, undisturbed.World);
        var (university, company) = (await world.InstitutionAsync(), await world.InstitutionAsync("company", "KR"));
        var id = (await api.PostAsync("/partnerships", new { name = new { en = "Seats" }, parties = new[] { university, company }, startsOn = "2026-01-01" })).Expect(201).Id;
        (await api.PostAsync($"/partnerships/{id}/propose")).Expect(200);
        foreach (var institutionId in (Guid[])[university, company])
            (await api.PostAsync($"/partnerships/{id}/sign", new { institutionId })).Expect(200);
        var pledged = (await api.PostAsync($"/partnerships/{id}/pledges", new { kind = "seats", amount = 9, institutionId = company })).Expect(200);
        var run = await world.RunAsync(5, institution: university);
        var part = new { pledgeId = pledged.Items("pledges").Single().GetProperty("pledgeId").GetGuid(), courseRunId = run, amount = 4 };
        (await api.PostAsync($"/partnerships/{id}/allotments", part)).Expect(200);
        var last = (await api.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = await world.LearnerAsync(), partnershipId = id })).Expect(201).Position;
        (await api.GetAsync($"/totals?minPosition={last}")).Expect(200);
        using var analyst = await _running.VisitorAsync(Role.MinistryAnalyst);
        using var representative = await _running.VisitorAsync(Role.CompanyRepresentative, company);

        async Task<string> OfAsync(string by, string key) =>
            string.Join(' ', (await ExportLines.ReadAsync(analyst, $"/en/sheets/seats.csv?by={by}")).Rows.Single(row => row[0] == key)[3..]);

        Assert.Equal("1 9 4 1", await OfAsync("pledger", $"{company}"));
        Assert.Equal("1 9 4 1", await OfAsync("university", $"{university}"));
        Assert.Equal("1 9 4 1", await OfAsync("country", "KR"));
        Assert.Empty((await ExportLines.ReadAsync(analyst, "/en/sheets/seats.csv?status=Draft")).Rows);
        var page = await analyst.PageAsync("/en/ministry/partnerships?by=country");
        Assert.Contains("9 pledged, 4 allotted, 1 used", page, StringComparison.Ordinal);
        Assert.Contains("No agreement matches.", await analyst.PageAsync("/en/ministry/partnerships?status=Terminated"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.GetAsync("/en/sheets/seats.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.GetAsync("/en/ministry/partnerships")).StatusCode);
        using var workbook = await analyst.GetAsync("/vi/sheets/seats.xlsx?by=university");
        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
    }
}
