using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.CourseRuns;

/// <summary>Tests unpublished runs, which only the staff of their institution can see.</summary>
public sealed class DraftTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_run_made_by_a_program_is_public_at_once_unless_it_asks_for_a_draft()
    {
        var (university, run) = await DraftAsync();
        var open = await _world.RunAsync(3, institution: university);
        var learner = await _world.LearnerAsync();

        (await _world.EnrolAsync(open, learner)).Expect(201);
        (await _world.EnrolAsync(run, learner)).ExpectProblem(409, "run_not_published");
        Assert.True((await _api.GetAsync($"/course-runs/{run}?minPosition={await running.HeadAsync()}")).Expect(200).Body.GetProperty("draft").GetBoolean());
    }

    [Fact]
    public async Task Nobody_else_learns_that_there_is_one()
    {
        var (university, run) = await DraftAsync();
        var seen = $"minPosition={await running.HeadAsync()}";
        using var stranger = await running.EmployedAsync(Role.Registrar, await _world.InstitutionAsync());
        using var colleague = await running.EmployedAsync(Role.Instructor, university);

        (await running.Public.GetAsync($"/course-runs/{run}?{seen}")).ExpectProblem(404, "not_found");
        Assert.Empty((await running.Public.GetAsync($"/course-runs?institutionId={university}&{seen}")).Expect(200).Items("items"));
        Assert.Single((await _api.GetAsync($"/course-runs?institutionId={university}&{seen}")).Expect(200).Items("items"));
        foreach (var page in (string[])[$"/en/course-runs/{run}", $"/en/course-runs/{run}/enrol"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Browser.GetAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync($"/en/university/course-runs/{run}")).StatusCode);
        Assert.Contains("This run is a draft.", await colleague.Browser.PageAsync($"/en/university/course-runs/{run}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Publish the course run", await colleague.Browser.PageAsync($"/en/university/course-runs/{run}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_puts_it_into_the_catalogue_and_opens_it_and_happens_once()
    {
        var (_, run) = await DraftAsync();

        var published = (await _api.PostAsync($"/course-runs/{run}/publish")).Expect(200);
        var again = (await _api.PostAsync($"/course-runs/{run}/publish")).Expect(200);

        Assert.False(published.Body.GetProperty("draft").GetBoolean());
        Assert.Equal((2, 2), (published.Number("revision"), again.Number("revision")));
        Assert.Equal("\"2\"", (await running.Public.GetAsync($"/course-runs/{run}?minPosition={published.Position}")).Expect(200).ETag);
        (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);
        (await _api.PostAsync($"/course-runs/{Guid.NewGuid()}/publish")).ExpectProblem(404, "not_found");
    }

    [Fact]
    public async Task The_desk_makes_drafts_copies_too_and_publishes_them_by_a_button()
    {
        var university = await _world.InstitutionAsync();
        var public_ = await _world.RunAsync(3, institution: university);
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var seen = $"seen={await running.HeadAsync()}";
        var form = $"/en/university/course-runs/new?copy={public_}&{seen}";

        var made = Parties.Then(await registrar.Browser.FillInAsync(form, "course-run", ("key", $"{Guid.NewGuid()}"), ("revision", "0"), ("courseId", await CourseOfAsync(public_)), ("timeZone", "Asia/Ho_Chi_Minh"),
            ("enrolmentOpensAt", "2020-01-01T00:00"), ("enrolmentClosesAt", "2090-01-01T00:00"), ("startsOn", "2090-02-01"), ("endsOn", "2090-03-01"), ("capacity", "5"), ("policy", "once")));
        var run = made.Split('/')[^1].Split('?')[0];
        var drafts = await registrar.Browser.PageAsync($"/en/university/course-runs?state=draft&{made.Split('?')[1]}");
        Assert.Contains("This run is a draft.", await registrar.Browser.PageAsync(made), StringComparison.Ordinal);
        Assert.Contains(run, drafts, StringComparison.Ordinal);
        Assert.DoesNotContain($"{public_}", drafts, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await registrar.Browser.GetAsync($"/en/course-runs/{run}")).StatusCode);

        var published = Parties.Then(await registrar.Browser.FillInAsync(made, "publish", ("key", $"{Guid.NewGuid()}")));

        Assert.Contains("Published. The run is now in the catalogue.", await registrar.Browser.PageAsync(published), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await registrar.Browser.GetAsync($"/en/course-runs/{run}")).StatusCode);
    }

    private async Task<string> CourseOfAsync(Guid run) => (await _api.GetAsync($"/course-runs/{run}")).Expect(200).String("courseId")!;

    private async Task<(Guid University, Guid Run)> DraftAsync()
    {
        var university = await _world.InstitutionAsync();
        var body = World.RunOf(await _world.CourseAsync(university), university, 3);
        var draft = new Dictionary<string, object?>(body.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(body))) { ["draft"] = true };
        return (university, (await _api.PostAsync("/course-runs", draft)).Expect(201).Id);
    }
}
