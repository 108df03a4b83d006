using Xunit;

namespace AiTalent.Api.Tests.Courses;

public sealed class CourseTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_course_is_found_by_words_without_marks()
    {
        var institution = await _world.InstitutionAsync();
        var id = await _world.CourseAsync(institution);
        var other = await _world.CourseAsync(institution, id);

        var revised = (await _api.PutAsync($"/courses/{other}", new
        {
            institutionId = institution,
            code = "NLP201",
            title = new { vi = "Xử lý ngôn ngữ tự nhiên", ko = "자연어 처리" },
            level = 7,
            hours = 60,
            language = "ko",
            skills = new[] { "http://data.europa.eu/esco/skill/0a2ea9b8-3d6d-4f3f-8d49-0c9a9b8e5a55" },
            prerequisites = new[] { id },
        }, "\"1\"")).Expect(200);

        var found = (await running.Public.GetAsync($"/courses?q=hoc+may&institutionId={institution}&minPosition={revised.Position}")).Expect(200);
        Assert.Equal(id, found.Items("items").Single().GetProperty("id").GetGuid());
        var read = (await running.Public.GetAsync($"/courses/{other}")).Expect(200);
        Assert.Equal(("\"2\"", 7), (read.ETag, read.Number("level")));
    }

    [Fact]
    public async Task A_course_names_only_what_is_there()
    {
        var institution = await _world.InstitutionAsync();
        object Body(Guid owner, params Guid[] before) =>
            new { institutionId = owner, code = "A", title = new { en = "A" }, level = 5, hours = 10, language = "en", prerequisites = before };

        (await _api.PostAsync("/courses", Body(Guid.NewGuid()))).ExpectProblem(409, "unknown_institution", "institutionId");
        (await _api.PostAsync("/courses", Body(institution, Guid.NewGuid()))).ExpectProblem(409, "unknown_course", "prerequisites");
    }
}
