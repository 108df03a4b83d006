using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Privacy;

public sealed class AccessTests(RunningApi running)
{
    private const string Page = "/en/account/privacy";

    [Fact]
    public async Task Who_opens_a_persons_record_is_shown_to_the_person_once_an_hour()
    {
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync();
        var record = $"/learners/{await person.LearnerAsync(running)}?minPosition={await running.HeadAsync()}";
        Assert.Contains("Nobody else has opened", await person.Browser.PageAsync(Page), StringComparison.Ordinal);

        for (var i = 0; i < 2; i++)
            Assert.Equal("Trần", (await running.National.GetAsync(record)).Expect(200).Body.GetProperty("person").GetProperty("familyName").GetString());

        Assert.InRange(Count(await person.Browser.PageAsync(Page), "API client, for the whole country"), 1, 2);
    }

    [Fact]
    public async Task Looking_at_ones_own_data_leaves_no_trace_and_whoever_may_not_see_it_neither()
    {
        using var person = await new Person(running).BecomeAsync();
        using var stranger = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync();
        var record = $"/api/v1/learners/{await person.LearnerAsync(running)}?minPosition={await running.HeadAsync()}";

        Assert.Equal(200, (int)(await person.Browser.GetAsync(record)).StatusCode);
        Assert.Equal(403, (int)(await stranger.Browser.GetAsync(record)).StatusCode);

        Assert.Contains("Nobody else has opened", await person.Browser.PageAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_who_saw_their_address()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);

        Assert.Contains(registrar.Email, await administrator.Browser.PageAsync("/en/staff"), StringComparison.Ordinal);

        Assert.Contains("Saw your address in the list of staff", await registrar.Browser.PageAsync(Page), StringComparison.Ordinal);
        Assert.Contains("Test University", await registrar.Browser.PageAsync(Page), StringComparison.Ordinal);
        Assert.Contains("Nobody else has opened", await administrator.Browser.PageAsync(Page), StringComparison.Ordinal);
    }

    private static int Count(string page, string words) => page.Split(words).Length - 1;
}
