using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Credentials;

/// <summary>Tests that a learner who has begun completes either the requirements of that time or the current ones.</summary>
public sealed class FormerRequirementsTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task Who_began_before_the_change_is_certified_by_the_former_courses_and_nobody_else_is()
    {
        var university = await _world.InstitutionAsync();
        var (first, second) = (await _world.CourseAsync(university), await _world.CourseAsync(university));
        var programme = await _world.ProgrammeAsync(university, first);
        (await _api.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited" })).Expect(200);
        var run = await _world.RunAsync(9, institution: university, course: first);
        var (enrolled, member, late) = (await LearnerAsync("Trần"), await LearnerAsync("Lê"), await LearnerAsync("Phạm"));
        await PassAsync(run, enrolled, programme);
        var cohort = (await _api.PostAsync("/cohorts", new { institutionId = university, programmeId = programme, name = new { en = "Cohort" } })).Expect(201).Id;
        (await _api.PostAsync($"/cohorts/{cohort}/members", new { learnerIds = new[] { member } })).Expect(200);
        await PassAsync(run, member, null);

        var proposed = (await _api.PutAsync($"/programmes/{programme}", World.ProgrammeOf(university, first, second), "\"1\"")).Expect(200);
        (await _api.PostAsync($"/programmes/{programme}/proposed-courses/accept", new { revision = proposed.Number("proposalRevision") })).Expect(200);
        await PassAsync(run, late, programme);

        Assert.True((await IssueAsync(enrolled)).Expect(201).Body.GetProperty("makesEngineer").GetBoolean());
        (await IssueAsync(late)).ExpectProblem(409, "requirements_missing");
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var ready = await registrar.Browser.PageAsync($"/en/university/programmes/{programme}/credentials?standing=ready");
        var missing = await registrar.Browser.PageAsync($"/en/university/programmes/{programme}/credentials?standing=missing");
        Assert.Contains("Lê Thử", ready, StringComparison.Ordinal);
        Assert.Contains("1 of 1", ready, StringComparison.Ordinal);
        Assert.DoesNotContain("Phạm Thử", ready, StringComparison.Ordinal);
        Assert.Contains("1 of 2", missing, StringComparison.Ordinal);
        (await IssueAsync(member)).Expect(201);

        async Task<Guid> LearnerAsync(string familyName) => (await _api.PostAsync(
            "/learners", new { country = "VN", province = "11", institutionId = university, familyName, givenName = "Thử" })).Expect(201).Id;

        Task<Answer> IssueAsync(Guid learner) => _api.PostAsync("/credentials", new { learnerId = learner, programmeId = programme, institutionId = university });
    }

    [Fact]
    public async Task Courses_that_were_replaced_before_the_recognition_certify_and_make_no_engineer()
    {
        var university = await _world.InstitutionAsync();
        var (first, second) = (await _world.CourseAsync(university), await _world.CourseAsync(university));
        var programme = await _world.ProgrammeAsync(university, first);
        var learner = await _world.LearnerAsync(university);
        await PassAsync(await _world.RunAsync(9, institution: university, course: first), learner, programme);
        (await _api.PutAsync($"/programmes/{programme}", World.ProgrammeOf(university, first, second), "\"1\"")).Expect(200);
        (await _api.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited" })).Expect(200);

        var issued = (await _api.PostAsync("/credentials", new { learnerId = learner, programmeId = programme, institutionId = university })).Expect(201);

        Assert.False(issued.Body.GetProperty("makesEngineer").GetBoolean());
    }

    private async Task PassAsync(Guid run, Guid learner, Guid? programme)
    {
        (await _api.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = learner, programmeId = programme })).Expect(201);
        (await _api.PostAsync($"/course-runs/{run}/results", new[] { new { learnerId = learner, result = "passed" } })).Expect(200);
    }
}
