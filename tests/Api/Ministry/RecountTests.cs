using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed partial class RecountTests(RunningApi running)
{
    [Fact]
    public async Task A_button_counts_the_log_again_and_the_page_tells_that_it_is_equal_and_to_where()
    {
        using var analyst = await running.VisitorAsync(Role.MinistryAnalyst);
        var world = new World(running.National);
        var before = (await world.EnrolAsync(await world.RunAsync(capacity: 1), await world.LearnerAsync())).Expect(201).Position;
        (await running.National.GetAsync($"/totals?minPosition={before}")).Expect(200);

        using var answer = await analyst.FillInAsync("/en/ministry", "recount");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/en/ministry?done=recount#recount-title", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = "";
        await Eventually.TrueAsync(async () => (page = await analyst.PageAsync("/en/ministry")).Contains("All figures match", StringComparison.Ordinal));
        var reached = long.Parse(Reached().Match(page).Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Assert.InRange(reached, before, await running.HeadAsync());
        Assert.Matches(@"Ended at .+, after \d+\.\d s\.", page);
    }

    [Fact]
    public async Task Nobody_else_has_the_log_counted()
    {
        using var analyst = await running.VisitorAsync(Role.MinistryAnalyst);
        using var registrar = await running.VisitorAsync(Role.Registrar, await new World(running.National).InstitutionAsync());

        // The form is from another page of the registrar, because this one shows none.
        using var refused = await registrar.SendAsync("/en/account/privacy", "/en/ministry", ("_handler", "recount"));
        using var withoutToken = await analyst.PostAsync("/en/ministry", ("_handler", "recount"));

        Assert.NotEqual(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, withoutToken.StatusCode);
    }

    [GeneratedRegex(@"up to log position ([\d,]+)\.")]
    private static partial Regex Reached();
}
