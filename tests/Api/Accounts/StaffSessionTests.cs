using System.Net;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class StaffSessionTests(RunningApi running)
{
    [Fact]
    public async Task Whoever_is_given_a_role_acts_by_it_from_the_next_sign_in_and_can_go_on_as_a_learner()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var person = await new Person(running).BecomeAsync();
        await running.GrantAsync(await person.AccountAsync(running), Role.Registrar, institution);
        using var atWork = await person.ElsewhereAsync();
        var learners = $"/api/v1/learners?institutionId={institution}";

        Assert.Equal(HttpStatusCode.OK, (await atWork.Browser.GetAsync(learners)).StatusCode);
        await atWork.Browser.FillInAsync("/en/account", "act", ("role", ""));
        Assert.Equal(HttpStatusCode.Forbidden, (await atWork.Browser.GetAsync(learners)).StatusCode);
        await atWork.Browser.FillInAsync("/en/account", "act", ("role", $"Registrar:{institution}"));
        Assert.Equal(HttpStatusCode.OK, (await atWork.Browser.GetAsync(learners)).StatusCode);
    }

    [Fact]
    public async Task Nobody_acts_by_a_role_that_was_not_granted()
    {
        var institution = await new World(running.National).InstitutionAsync();
        using var person = await new Person(running).BecomeAsync();

        await person.Browser.FillInAsync("/en/account", "act", ("role", $"Registrar:{institution}"));

        Assert.Equal(HttpStatusCode.Forbidden, (await person.Browser.GetAsync($"/api/v1/learners?institutionId={institution}")).StatusCode);
    }

    [Fact]
    public async Task A_role_for_the_whole_country_is_acted_by_only_after_a_second_factor()
    {
        using var person = await new Person(running).BecomeAsync();
        await running.GrantAsync(await person.AccountAsync(running), Role.MinistryAnalyst);
        using var atWork = await person.ElsewhereAsync();
        const string Partnerships = "/api/v1/partnerships";

        Assert.Equal(HttpStatusCode.Forbidden, (await atWork.Browser.GetAsync(Partnerships)).StatusCode);
        Assert.Contains("This role needs a second factor", await atWork.Browser.PageAsync("/en/account"), StringComparison.Ordinal);
        var (key, _) = await SecondFactorTests.TurnOnAsync(atWork);
        using var again = new Person(running, person.Email);
        await again.SignInAsync();
        await again.Browser.FillInAsync("/en/sign-in/code", "code", ("code", Totp.Code(key)));

        Assert.Equal(HttpStatusCode.OK, (await again.Browser.GetAsync(Partnerships)).StatusCode);
    }
}
