using Xunit;

namespace AiTalent.Api.Tests.Programmes;

public sealed class ProgrammeTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_programme_is_created_accredited_changed_and_read()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var id = await _world.ProgrammeAsync(institution, course);

        var accredited = (await _api.PutAsync($"/programmes/{id}/accreditation", new { status = "accredited", from = "2025-01-01" })).Expect(200);
        var changed = (await _api.PutAsync(
            $"/programmes/{id}", new { kind = "aiEngineer", institutions = new[] { institution }, name = new { en = "AI engineer" }, requiredCourses = new[] { course } }, "\"1\"")).Expect(200);
        var read = (await running.Public.GetAsync($"/programmes/{id}?minPosition={changed.Position}")).Expect(200);

        Assert.Equal("accredited", accredited.Items("accreditation").Single().GetProperty("status").GetString());
        Assert.Equal("\"2\"", read.ETag);
        Assert.Equal("AI engineer", read.Body.GetProperty("name").GetProperty("en").GetString());
        var listed = (await running.Public.GetAsync($"/programmes?institutionId={institution}&kind=aiEngineer")).Expect(200);
        Assert.Equal(id, listed.Items("items").Single().GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_recognised_programme_is_not_left_without_courses()
    {
        var institution = await _world.InstitutionAsync();
        var id = await _world.ProgrammeAsync(institution);
        (await _api.PutAsync($"/programmes/{id}/accreditation", new { status = "accredited" })).Expect(200);

        (await _api.PutAsync($"/programmes/{id}", World.ProgrammeOf(institution), "\"1\"")).ExpectProblem(409, "no_required_courses", "requiredCourses");
    }

    [Fact]
    public async Task Other_courses_of_a_recognised_programme_wait_until_the_ministry_answers_the_named_revision()
    {
        var institution = await _world.InstitutionAsync();
        var (first, second) = (await _world.CourseAsync(institution), await _world.CourseAsync(institution));
        var id = await _world.ProgrammeAsync(institution, first);
        (await _api.PutAsync($"/programmes/{id}/accreditation", new { status = "accredited" })).Expect(200);

        var proposed = (await _api.PutAsync($"/programmes/{id}", World.ProgrammeOf(institution, second), "\"1\"")).Expect(200);
        var read = (await running.Public.GetAsync($"/programmes/{id}")).Expect(200);
        (await _api.PostAsync($"/programmes/{id}/proposed-courses/accept", new { revision = 1 })).ExpectProblem(412, "revision_mismatch");
        (await _api.PostAsync($"/programmes/{id}/proposed-courses/reject", new { revision = 2 })).ExpectProblem(400, "required", "reason");
        (await _api.PostAsync($"/programmes/{id}/proposed-courses/reject", new { revision = 2, reason = "core_course_missing" })).Expect(200);
        (await _api.PutAsync($"/programmes/{id}", World.ProgrammeOf(institution, second), "\"3\"")).Expect(200);
        (await _api.PutAsync($"/programmes/{id}", World.ProgrammeOf(institution, first), "\"4\"")).Expect(200);
        (await _api.PostAsync($"/programmes/{id}/proposed-courses/accept", new { revision = 4 })).ExpectProblem(409, "no_proposal");
        (await _api.PutAsync($"/programmes/{id}", World.ProgrammeOf(institution, second), "\"5\"")).Expect(200);
        var accepted = (await _api.PostAsync($"/programmes/{id}/proposed-courses/accept", new { revision = 6 })).Expect(200);

        foreach (var answer in (Answer[])[proposed, read])
        {
            Assert.Equal((first, second), (Course(answer, "requiredCourses"), Course(answer, "proposedCourses")));
            Assert.Equal((2, "\"2\""), (answer.Number("proposalRevision"), answer.ETag));
        }

        Assert.Equal(second, Course(accepted, "requiredCourses"));
        Assert.Equal("\"7\"", accepted.ETag);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, accepted.Body.GetProperty("proposedCourses").ValueKind);

        static Guid Course(Answer answer, string list) => answer.Items(list).Single().GetGuid();
    }

    [Fact]
    public async Task A_programme_names_only_what_is_there()
    {
        var institution = await _world.InstitutionAsync();
        object Body(Guid owner, params Guid[] courses) => new { kind = "other", institutions = new[] { owner }, name = new { en = "P" }, requiredCourses = courses };

        (await _api.PostAsync("/programmes", Body(Guid.NewGuid()))).ExpectProblem(409, "unknown_institution", "institutions");
        (await _api.PostAsync("/programmes", Body(institution, Guid.NewGuid()))).ExpectProblem(409, "unknown_course", "requiredCourses");
    }
}
