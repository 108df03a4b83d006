using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Credentials;

public sealed class CredentialBatchTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Theory]
    [InlineData("KR", "1 Jul 2026")]
    [InlineData("VN", "30 Jun 2026")]
    public async Task A_certificate_and_its_check_show_the_day_in_the_country_of_the_issuer(string country, string day)
    {
        var institution = await _world.InstitutionAsync(country: country);
        var programme = await _world.ProgrammeAsync(institution);
        var learner = (await running.National.PostAsync("/learners", new { country, institutionId = institution, familyName = "Kim", givenName = "An" })).Expect(201).Id;
        var issued = (await running.National.PostAsync(
            "/credentials", new { learnerId = learner, programmeId = programme, institutionId = institution, effectiveAt = "2026-06-30T15:30:00Z", overrideReason = "exception" })).Expect(201);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var seen = await running.HeadAsync();

        string[] pages =
        [
            await registrar.Browser.PageAsync($"/en/credentials/{issued.String("number")}?seen={seen}"),
            await registrar.Browser.PageAsync($"/en/certificates/{issued.Id}?seen={seen}"),
            await registrar.Browser.PageAsync($"/en/university/credentials/{issued.Id}?seen={seen}"),
            await registrar.Browser.PageAsync($"/en/university/credentials?seen={seen}"),
        ];
        var paper = PdfPage.Read(await (await registrar.Browser.GetAsync($"/en/certificates/{issued.Id}.pdf")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.All([.. pages, paper.Text], text => Assert.Contains(day, text, StringComparison.Ordinal));
    }
}
