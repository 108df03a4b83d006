using Xunit;

namespace AiTalent.Api.Tests.Cohorts;

public sealed class CohortTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_cohort_goes_to_a_run_as_one()
    {
        var institution = await _world.InstitutionAsync();
        var programme = await _world.ProgrammeAsync(institution);
        var learners = await _world.LearnersAsync(3);
        var run = await _world.RunAsync(2, institution: institution);
        var cohort = (await _api.PostAsync("/cohorts", new { institutionId = institution, programmeId = programme, name = new { en = "K70" }, intake = "2026-09-01" })).Expect(201);

        var added = (await _api.PostAsync($"/cohorts/{cohort.Id}/members", new { learnerIds = learners })).Expect(200);
        var staffed = (await _api.PutAsync($"/cohorts/{cohort.Id}/staff", new { staff = new[] { Guid.NewGuid() } })).Expect(200);
        var key = Guid.NewGuid();
        var enrolled = (await _api.PostAsync($"/cohorts/{cohort.Id}/enrolments", new { courseRunId = run }, key)).Expect(200);
        var again = (await _api.PostAsync($"/cohorts/{cohort.Id}/enrolments", new { courseRunId = run }, key)).Expect(200);
        var removed = (await _api.DeleteAsync($"/cohorts/{cohort.Id}/members/{learners[0]}")).Expect(200);
        var seen = (await _api.GetAsync($"/cohorts/{cohort.Id}?minPosition={removed.Position}")).Expect(200);
        var members = (await _api.GetAsync($"/cohorts/{cohort.Id}/members?limit=1")).Expect(200);

        Assert.Equal((3, 1), (added.Number("members"), staffed.Items("staff").Count()));
        string Statuses(Answer answer) => string.Join(' ', answer.Items("results").Select(row => row.GetProperty("status").GetString()).Order());
        Assert.Equal("enrolled enrolled waitlisted", Statuses(enrolled));
        Assert.Equal("enrolled enrolled waitlisted", Statuses(again));
        Assert.Equal((2, 3), (seen.Number("members"), seen.Items("courseRuns").Single().GetProperty("members").GetInt32()));
        Assert.NotNull(members.String("nextCursor"));
        var place = (await _api.GetAsync($"/course-runs/{run}/enrolments/{learners[1]}")).Expect(200);
        Assert.Equal(programme, place.Body.GetProperty("programmeId").GetGuid());
    }

    [Fact]
    public async Task A_cohort_names_only_what_is_there_and_is_for_its_own()
    {
        var institution = await _world.InstitutionAsync();
        var id = (await _api.PostAsync("/cohorts", new { institutionId = institution, name = new { en = "K" } })).Expect(201).Id;
        var learner = await _world.LearnerAsync();

        (await _api.PostAsync($"/cohorts/{id}/members", new { learnerIds = new[] { Guid.NewGuid() } })).ExpectProblem(409, "unknown_learner", "learnerIds");
        (await _api.PostAsync($"/cohorts/{id}/members", new { learnerIds = new[] { learner, learner } })).ExpectProblem(400, "duplicate", "learnerIds");
        (await _api.PostAsync($"/cohorts/{id}/enrolments", new { courseRunId = Guid.NewGuid() })).ExpectProblem(409, "unknown_course_run", "courseRunId");
        (await _api.PostAsync($"/cohorts/{id}/enrolments", new { courseRunId = await _world.RunAsync(1) })).ExpectProblem(409, "no_members");
        (await _api.PostAsync($"/cohorts/{Guid.NewGuid()}/members", new { learnerIds = new[] { learner } })).ExpectProblem(404, "not_found");
        (await _api.PutAsync($"/cohorts/{id}", new { institutionId = institution, name = new { en = "L" } }, "\"9\"")).ExpectProblem(412, "revision_mismatch");
        (await _api.PutAsync($"/cohorts/{id}", new { institutionId = institution, name = new { en = "L" } }, "\"1\"")).Expect(200);
        (await (await running.ClientAsync(["cohorts"], await _world.InstitutionAsync())).GetAsync($"/cohorts?institutionId={institution}"))
            .ExpectProblem(403, "other_institution");
        var own = (await (await running.ClientAsync(["cohorts"], institution)).GetAsync("/cohorts")).Expect(200);
        Assert.Equal(id, own.Items("items").Single().GetProperty("id").GetGuid());
    }
}
