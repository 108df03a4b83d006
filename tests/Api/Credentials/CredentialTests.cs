using Xunit;

namespace AiTalent.Api.Tests.Credentials;

public sealed class CredentialTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task Who_has_completed_everything_becomes_an_engineer()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var programme = await _world.ProgrammeAsync(institution, course);
        (await _api.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited", from = "2020-01-01" })).Expect(200);
        var run = await _world.RunAsync(5, institution: institution, course: course);
        var learner = await _world.LearnerAsync();
        var body = new { learnerId = learner, programmeId = programme, institutionId = institution };
        (await _world.EnrolAsync(run, learner)).Expect(201);

        (await _api.PostAsync("/credentials", body)).ExpectProblem(409, "requirements_missing");
        (await _api.PostAsync($"/course-runs/{run}/results", new[] { new { learnerId = learner, result = "passed" } })).Expect(200);
        var issued = (await _api.PostAsync("/credentials", body)).Expect(201);
        var again = (await _api.PostAsync("/credentials", body)).Expect(200);

        Assert.True(issued.Body.GetProperty("makesEngineer").GetBoolean());
        Assert.Equal(issued.String("number"), again.String("number"));
        Assert.Equal($"/api/v1/credentials/{issued.String("number")}", issued.Location);
        var totals = (await _api.GetAsync($"/totals?by=programme&minPosition={issued.Position}")).Expect(200);
        Assert.Equal(1, totals.Items("cells").Single(cell => cell.GetProperty("key").GetString() == programme.ToString()).GetProperty("engineers").GetInt32());
    }

    [Fact]
    public async Task A_programme_that_requires_no_course_makes_nobody_an_engineer()
    {
        var institution = await _world.InstitutionAsync();
        var programme = (await _api.PostAsync("/programmes", World.ProgrammeOf(institution))).Expect(201).Id;
        var body = new { learnerId = await _world.LearnerAsync(), programmeId = programme, institutionId = institution, overrideReason = "exception" };

        (await _api.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited", from = "2020-01-01" })).ExpectProblem(409, "no_required_courses", "requiredCourses");
        (await _api.PostAsync("/credentials", body)).ExpectProblem(409, "no_required_courses");
        (await _api.PostAsync("/credentials", body with { overrideReason = null! })).ExpectProblem(409, "no_required_courses");
    }

    [Fact]
    public async Task A_credential_is_not_dated_before_the_completion_that_it_rests_on()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var programme = await _world.ProgrammeAsync(institution, course);
        var (run, learner) = (await _world.RunAsync(5, institution: institution, course: course), await _world.LearnerAsync());
        (await _api.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = learner, effectiveAt = "2024-01-10T00:00:00Z" })).Expect(201);
        (await _api.PostAsync($"/course-runs/{run}/results", new[] { new { learnerId = learner, result = "passed", effectiveAt = "2024-06-01T00:00:00Z" } })).Expect(200);
        var body = new { learnerId = learner, programmeId = programme, institutionId = institution, effectiveAt = "2024-05-31T23:59:59Z" };

        (await _api.PostAsync("/credentials", body)).ExpectProblem(409, "before_completion", "effectiveAt");
        (await _api.PostAsync("/credentials", body with { effectiveAt = "2024-06-01T00:00:00Z" })).Expect(201);
    }

    [Fact]
    public async Task Anybody_can_check_a_number_and_learns_no_name()
    {
        var issued = await IssueAsync();
        var path = $"/credentials/{issued.String("number")}?minPosition=";

        var valid = (await running.Public.GetAsync(path + issued.Position)).Expect(200);
        var suspended = (await _api.PostAsync($"/credentials/{issued.Id}/suspend", new { reason = "under_review" })).Expect(200);
        var reinstated = (await _api.PostAsync($"/credentials/{issued.Id}/reinstate")).Expect(200);
        var reissued = (await _api.PostAsync($"/credentials/{issued.Id}/reissue", new { reason = "name_changed" })).Expect(200);
        var old = (await running.Public.GetAsync(path + reissued.Position)).Expect(200);
        var revoked = (await _api.PostAsync($"/credentials/{issued.Id}/revoke", new { reason = "fraud" })).Expect(200);
        var last = (await running.Public.GetAsync($"/credentials/{reissued.String("number")}?minPosition={revoked.Position}")).Expect(200);

        Assert.True(valid.Body.GetProperty("isValid").GetBoolean());
        Assert.False(valid.Body.TryGetProperty("learnerId", out _));
        Assert.Equal(("suspended", "issued", "revoked"), (suspended.String("status"), reinstated.String("status"), revoked.String("status")));
        Assert.Equal("superseded", old.String("status"));
        Assert.Equal(("revoked", false), (last.String("status"), last.Body.GetProperty("isValid").GetBoolean()));
        (await running.Public.GetAsync("/credentials/AIT-0000-0000-0000")).ExpectProblem(404, "not_found");
    }

    [Fact]
    public async Task A_revoked_award_is_given_again_for_a_reason_and_the_revoked_number_stays_revoked()
    {
        var issued = await IssueAsync();
        var award = issued.Body.GetProperty("award").GetProperty("id").GetGuid();
        var body = new
        {
            learnerId = issued.Body.GetProperty("learnerId").GetGuid(),
            programmeId = award,
            institutionId = issued.Body.GetProperty("institutionId").GetGuid(),
            overrideReason = "exception",
            againReason = (string?)null,
        };
        var reissued = (await _api.PostAsync($"/credentials/{issued.Id}/reissue", new { reason = "name_changed" })).Expect(200);
        (await _api.PostAsync($"/credentials/{issued.Id}/revoke", new { reason = "fraud" })).Expect(200);

        (await _api.PostAsync("/credentials", body)).ExpectProblem(409, "was_revoked", "againReason");
        var again = (await _api.PostAsync("/credentials", body with { againReason = "revoked_in_error" })).Expect(201);

        Assert.Equal("superseded", (await CheckAsync(issued)).String("status"));
        Assert.Equal("revoked", (await CheckAsync(reissued)).String("status"));
        Assert.Equal("issued", (await CheckAsync(again)).String("status"));
        (await _api.PostAsync($"/credentials/{issued.Id}/reissue", new { reason = "name_changed" })).Expect(200);
        Assert.Equal("revoked", (await CheckAsync(reissued)).String("status"));
        Assert.Equal("superseded", (await CheckAsync(again)).String("status"));

        async Task<Answer> CheckAsync(Answer paper) => (await running.Public.GetAsync($"/credentials/{paper.String("number")}?minPosition={await running.HeadAsync()}")).Expect(200);
    }

    [Fact]
    public async Task A_credential_names_only_what_is_there()
    {
        var institution = await _world.InstitutionAsync();
        var learner = await _world.LearnerAsync();
        Guid? none = null;

        (await _api.PostAsync("/credentials", new { learnerId = learner, courseId = Guid.NewGuid(), institutionId = institution })).ExpectProblem(409, "unknown_course", "courseId");
        (await _api.PostAsync("/credentials", new { learnerId = Guid.NewGuid(), courseId = Guid.NewGuid(), institutionId = institution }))
            .ExpectProblem(409, "unknown_learner", "learnerId");
        (await _api.PostAsync("/credentials", new { learnerId = learner, programmeId = none, institutionId = institution })).ExpectProblem(400, "required", "programmeId");
        (await _api.PostAsync($"/credentials/{Guid.NewGuid()}/revoke", new { reason = "fraud" })).ExpectProblem(404, "not_found");
        var issued = await IssueAsync();
        (await _api.PostAsync($"/credentials/{issued.Id}/revoke", new { reason = "Because I say so" })).ExpectProblem(400, "bad_characters", "reason");
        (await (await running.ClientAsync(["credentials"], institution)).PostAsync($"/credentials/{issued.Id}/revoke", new { reason = "fraud" }))
            .ExpectProblem(403, "other_institution");
        var list = (await _api.GetAsync($"/credentials?institutionId={issued.Body.GetProperty("institutionId").GetGuid()}&minPosition={issued.Position}")).Expect(200);
        Assert.Equal(issued.Id, list.Items("items").Single().GetProperty("id").GetGuid());
    }

    private async Task<Answer> IssueAsync()
    {
        var institution = await _world.InstitutionAsync();
        var programme = await _world.ProgrammeAsync(institution);
        return (await _api.PostAsync("/credentials", new { learnerId = await _world.LearnerAsync(), programmeId = programme, institutionId = institution, overrideReason = "exception" })).Expect(201);
    }
}
