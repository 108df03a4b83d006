using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.CourseRuns;

/// <summary>Tests how runs end: cancelled, closed, or deleted as drafts.</summary>
public sealed class EndingTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_cancelled_run_ends_every_enrolment_without_a_mark_and_is_not_listed_any_more()
    {
        var (university, course) = await CourseAsync();
        var run = await _world.RunAsync(1, institution: university, course: course);
        var learners = await _world.LearnersAsync(2);
        foreach (var learner in learners)
            (await _world.EnrolAsync(run, learner)).Expect(201);

        var cancelled = (await _api.PostAsync($"/course-runs/{run}/cancel", new { reason = "too_few_learners" })).Expect(200);

        Assert.True(cancelled.Body.GetProperty("cancelled").GetBoolean());
        Assert.Equal((0, 0), (cancelled.Number("taken"), cancelled.Number("waitlisted")));
        foreach (var learner in learners)
            Assert.Equal("cancelled", (await _api.GetAsync($"/course-runs/{run}/enrolments/{learner}")).Expect(200).String("status"));
        Assert.Empty((await running.Public.GetAsync($"/course-runs?courseId={course}&minPosition={cancelled.Position}")).Expect(200).Items("items"));
        var cell = (await _api.GetAsync($"/totals?by=course-run&minPosition={cancelled.Position}")).Expect(200).Items("cells").Single(one => one.GetProperty("key").GetString() == $"{run}");
        Assert.Equal((2, 0, 0), (cell.GetProperty("cancelled").GetInt32(), cell.GetProperty("enrolled").GetInt32(), cell.GetProperty("waitlisted").GetInt32()));
        (await _world.EnrolAsync(run, learners[0])).ExpectProblem(409, "run_cancelled");
    }

    [Fact]
    public async Task A_run_is_closed_on_its_page_with_the_learners_that_the_page_names()
    {
        var (university, course) = await CourseAsync();
        var run = await EndedAsync(university, course);
        var (passed, without) = (await _world.LearnerAsync(university), await NamedAsync(university, "Trần", "Thị Vắng"));
        foreach (var learnerId in (Guid[])[passed, without])
            (await _api.PostAsync($"/course-runs/{run}/enrolments", new { learnerId, effectiveAt = "2026-02-01T00:00:00Z" })).Expect(201);
        (await _api.PostAsync($"/course-runs/{run}/results", new[] { new { learnerId = passed, result = "passed" } })).Expect(200);
        (await _api.PostAsync($"/course-runs/{run}/close", new { withoutResult = new[] { passed } })).ExpectProblem(409, "results_missing", "withoutResult");
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var page = $"/en/university/course-runs/{run}/close?seen={await running.HeadAsync()}";

        Assert.Contains("Trần Thị Vắng", await registrar.Browser.PageAsync(page), StringComparison.Ordinal);
        Parties.Then(await registrar.Browser.FillInAsync(page, "close", ("key", $"{Guid.NewGuid()}"), ("without", $"{without}")));

        Assert.Equal("noResult", (await _api.GetAsync($"/course-runs/{run}/enrolments/{without}")).Expect(200).String("status"));
        Assert.Equal("completed", (await _api.GetAsync($"/course-runs/{run}/enrolments/{passed}")).Expect(200).String("status"));
        Assert.True((await _api.GetAsync($"/course-runs/{run}?minPosition={await running.HeadAsync()}")).Expect(200).Body.GetProperty("closed").GetBoolean());
    }

    [Fact]
    public async Task A_run_that_ended_long_ago_and_is_not_closed_is_listed_to_the_registrar()
    {
        var (university, course) = await CourseAsync();
        await EndedAsync(university, course);
        using var registrar = await running.EmployedAsync(Role.Registrar, university);

        var list = await registrar.Browser.PageAsync($"/en/university/course-runs?state=overdue&seen={await running.HeadAsync()}");

        Assert.Contains("Ended more than 60 days ago and not closed.", list, StringComparison.Ordinal);
        Assert.Contains("Machine learning", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_deleted_on_its_page()
    {
        var (university, course) = await CourseAsync();
        var run = (await _api.PostAsync("/course-runs", Draft(university, course))).Expect(201).Id;
        using var registrar = await running.EmployedAsync(Role.Registrar, university);

        Parties.Then(await registrar.Browser.FillInAsync($"/en/university/course-runs/{run}/cancel?seen={await running.HeadAsync()}", "cancel", ("key", $"{Guid.NewGuid()}")));

        (await _api.GetAsync($"/course-runs/{run}?minPosition={await running.HeadAsync()}")).ExpectProblem(404, "not_found");
        Assert.Equal(HttpStatusCode.NotFound, (await registrar.Browser.GetAsync($"/en/university/course-runs/{run}")).StatusCode);
    }

    [Fact]
    public async Task Cancelling_on_the_page_asks_for_a_reason_and_names_how_many_it_concerns()
    {
        var (university, course) = await CourseAsync();
        var run = await _world.RunAsync(1, institution: university, course: course);
        foreach (var learner in await _world.LearnersAsync(2))
            (await _world.EnrolAsync(run, learner)).Expect(201);
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var page = $"/en/university/course-runs/{run}/cancel?seen={await running.HeadAsync()}";

        Assert.Contains("Learners with a seat: 1. On the waitlist: 1.", await registrar.Browser.PageAsync(page), StringComparison.Ordinal);
        var asked = await registrar.Browser.FillInAsync(page, "cancel", ("key", $"{Guid.NewGuid()}"), ("reason", ""));
        Assert.Contains("Choose a reason.", await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Parties.Then(await registrar.Browser.FillInAsync(page, "cancel", ("key", $"{Guid.NewGuid()}"), ("reason", "no_teacher")));
    }

    private async Task<(Guid University, Guid Course)> CourseAsync()
    {
        var university = await _world.InstitutionAsync();
        return (university, await _world.CourseAsync(university));
    }

    private async Task<Guid> EndedAsync(Guid university, Guid course) => (await _api.PostAsync("/course-runs", new
    {
        courseId = course,
        institutionId = university,
        enrolmentOpensAt = "2026-01-01T00:00:00Z",
        enrolmentClosesAt = "2026-02-20T00:00:00Z",
        startsOn = "2026-03-02",
        endsOn = "2026-06-30",
        timeZone = "Asia/Ho_Chi_Minh",
    })).Expect(201).Id;

    private static object Draft(Guid university, Guid course) => new
    {
        courseId = course,
        institutionId = university,
        enrolmentOpensAt = "2026-01-01T00:00:00Z",
        enrolmentClosesAt = "2090-02-20T00:00:00Z",
        startsOn = "2090-03-02",
        endsOn = "2090-06-30",
        timeZone = "Asia/Ho_Chi_Minh",
        draft = true,
    };

    private async Task<Guid> NamedAsync(Guid university, string familyName, string givenName) =>
        (await _api.PostAsync("/learners", new { country = "VN", province = "01", institutionId = university, familyName, givenName })).Expect(201).Id;
}
