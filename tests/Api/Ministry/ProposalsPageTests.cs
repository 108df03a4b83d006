using System.Net;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed class ProposalsPageTests(RunningApi running)
{
    private const string Page = "/en/ministry/proposals";
    private readonly World _world = new(running.National);

    [Fact]
    public async Task What_is_in_force_and_what_is_proposed_stand_side_by_side_and_are_accepted()
    {
        using var administrator = await running.VisitorAsync(Role.MinistryAdministrator);
        var (programme, proposed) = await ProposedAsync();

        var queue = await administrator.PageAsync(Page);
        using var accepted = await administrator.FillInAsync(Page, "proposals", ("key", $"{Guid.NewGuid()}"), ("accept", $"{programme}/2"));

        var part = queue.Split($"id=\"programme-{programme}\"")[1].Split("</section>")[0];
        Assert.Matches("(?s)In force.*removed.*Proposed.*added", part);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        var after = await administrator.PageAsync(accepted.Headers.Location!.ToString());
        Assert.Contains("The proposed courses are in force.", after, StringComparison.Ordinal);
        Assert.DoesNotContain($"{programme}", after, StringComparison.Ordinal);
        Assert.Equal(proposed, (await running.Public.GetAsync($"/programmes/{programme}")).Items("requiredCourses").Single().GetGuid());
    }

    [Fact]
    public async Task A_proposal_is_rejected_for_a_reason_alone()
    {
        using var administrator = await running.VisitorAsync(Role.MinistryAdministrator);
        var (programme, proposed) = await ProposedAsync();

        using var wanting = await administrator.FillInAsync(Page, "proposals", ("key", $"{Guid.NewGuid()}"), ("reject", $"{programme}/2"), ($"reason-{programme}", ""));
        Assert.Contains($"<a href=\"#reason-{programme}\">", await wanting.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var rejected = await administrator.FillInAsync(
            Page, "proposals", ("key", $"{Guid.NewGuid()}"), ("reject", $"{programme}/2"), ($"reason-{programme}", "core_course_missing"));

        Assert.Equal(HttpStatusCode.Redirect, rejected.StatusCode);
        Assert.NotEqual(proposed, (await running.Public.GetAsync($"/programmes/{programme}")).Items("requiredCourses").Single().GetGuid());
        using var again = await administrator.SendAsync("/en/ministry", Page, ("_handler", "proposals"), ("key", $"{Guid.NewGuid()}"), ("accept", $"{programme}/2"));
        Assert.Contains("This proposal is no longer waiting", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyst_sees_what_waits_and_decides_nothing()
    {
        using var analyst = await running.VisitorAsync(Role.MinistryAnalyst);
        var (programme, _) = await ProposedAsync();

        var queue = await analyst.PageAsync(Page);
        using var answer = await analyst.FillInAsync(Page, "proposals", ("key", $"{Guid.NewGuid()}"), ("accept", $"{programme}/2"));

        Assert.Contains($"programme-{programme}", queue, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"accept\"", queue, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(2, (await running.Public.GetAsync($"/programmes/{programme}")).Number("proposalRevision"));
    }

    private async Task<(Guid Programme, Guid Proposed)> ProposedAsync()
    {
        var institution = await _world.InstitutionAsync();
        var (programme, proposed) = (await _world.ProgrammeAsync(institution), await _world.CourseAsync(institution));
        (await running.National.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited" })).Expect(200);
        (await running.National.PutAsync($"/programmes/{programme}", World.ProgrammeOf(institution, proposed), "\"1\"")).Expect(200);
        return (programme, proposed);
    }
}
