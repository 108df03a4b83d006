using System.Net;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Totals;
using AiTalent.Tests.Servers;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

/// <summary>Repeats the reads of the ministry pages on the other database.</summary>
public sealed class PostgreSqlTests
{
    [Fact]
    public async Task On_PostgreSQL_too_the_desk_shows_the_totals_decides_sums_seats_and_counts_again()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        await using var postgres = await PrivatePostgres.StartAsync();
        await using var running = await RunningApi.WithAsync(
            "--AiTalent:Storage:Provider=PostgreSql", $"--AiTalent:Storage:ConnectionString={await postgres.CreateDatabaseAsync()}");
        using var administrator = await running.VisitorAsync(Role.MinistryAdministrator);
        await TotalsFiles.SomeHistoryAsync(running);

        foreach (var by in TotalsByNames.All)
        {
            foreach (var asOf in (string[])["", "&asOf=2024-05-01", "&asOf=2024-05-03"])
                await TotalsFiles.EqualAsync(running, administrator, by, asOf);
        }

        var found = await ExportLines.ReadAsync(administrator, "/en/sheets/totals.csv?by=course-run&q=hoc+may&asOf=2024-05-01");
        Assert.Equal("1", found.Column(7).Single());
        Assert.Equal("VN:79", (await ExportLines.ReadAsync(administrator, "/en/sheets/totals.csv?by=province&q=ho+chi+minh")).Column(0).Single());
        Assert.Empty((await ExportLines.ReadAsync(administrator, "/en/sheets/totals.csv?by=institution&q=nobody+is+called+this")).Rows);

        var programme = await new World(running.National).ProgrammeAsync(await new World(running.National).InstitutionAsync());
        (await running.Public.GetAsync($"/programmes?minPosition={await running.HeadAsync()}")).Expect(200);
        var asked = $"/en/ministry/accreditation/{programme}?status=Accredited";
        using var decided = await administrator.FillInAsync(asked, "decide", ("key", $"{Guid.NewGuid()}"));
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Contains("The decision was recorded", await administrator.PageAsync(decided.Headers.Location!.ToString()), StringComparison.Ordinal);
        Assert.Contains($"{programme}", await administrator.PageAsync("/en/ministry/accreditation?status=Accredited"), StringComparison.Ordinal);
        Assert.Contains("No agreement matches.", await administrator.PageAsync("/en/ministry/partnerships?by=university&status=all"), StringComparison.Ordinal);

        await administrator.FillInAsync("/en/ministry", "recount");
        await Eventually.TrueAsync(async () => (await administrator.PageAsync("/en/ministry")).Contains("All figures match", StringComparison.Ordinal));
    }
}
