using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.University;

public sealed class CoursePageTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_registrar_adds_a_course_finds_it_without_marks_and_changes_it()
    {
        var institution = await _world.InstitutionAsync();
        var before = await _world.CourseAsync(institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var form = await DeskForm.OpenAsync(registrar.Browser, "/en/university/courses/new");

        var page = await form.With("titleVi", " Xử lý ngôn ngữ ").With("titleKo", "언어 처리").With("code", "NL320").With("hours", "60").With("level", "7")
            .With("language", "ko").With("skills", "http://data.europa.eu/esco/skill/1\r\n\r\nhttp://data.europa.eu/esco/skill/2").With("prerequisites", $"{before}")
            .AcceptedAsync();

        Assert.Contains("?done=created&seen=", page, StringComparison.Ordinal);
        var id = DeskForm.IdIn(page);
        var made = (await running.Public.GetAsync($"/courses/{id}")).Expect(200);
        Assert.Equal(("NL320", 7, 60, "ko", 1), (made.String("code"), made.Number("level"), made.Number("hours"), made.String("language"), made.Number("revision")));
        Assert.Equal("Xử lý ngôn ngữ", made.Body.GetProperty("title").GetProperty("vi").GetString());
        Assert.Equal(2, made.Items("skills").Count());
        Assert.Equal(before, made.Items("prerequisites").Single().GetGuid());
        Assert.Contains("언어 처리", await registrar.Browser.PageAsync("/ko/university/courses?q=xu+ly"), StringComparison.Ordinal);
        Assert.DoesNotContain("언어 처리", await registrar.Browser.PageAsync("/ko/university/courses?q=hoc+may"), StringComparison.Ordinal);

        var again = await DeskForm.OpenAsync(registrar.Browser, page);
        Assert.Equal("Xử lý ngôn ngữ", again.Value("titleVi"));
        Assert.Equal([$"{before}"], again.Values("prerequisites"));
        Assert.Contains("done=saved", await again.With("hours", "75").With("prerequisites").AcceptedAsync(), StringComparison.Ordinal);

        var changed = (await running.Public.GetAsync($"/courses/{id}")).Expect(200);
        Assert.Equal((75, 2), (changed.Number("hours"), changed.Number("revision")));
        Assert.Empty(changed.Items("prerequisites"));
    }

    [Fact]
    public async Task A_cycle_of_prerequisites_is_refused_with_the_titles_of_its_courses()
    {
        var institution = await _world.InstitutionAsync();
        var basics = await _world.CourseAsync(institution);
        var advanced = await _world.CourseAsync(institution, basics);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        await running.HeadAsync();
        var form = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/courses/{basics}");

        var page = await form.With("prerequisites", $"{advanced}").RefusedAsync();

        Assert.Contains("These courses would be prerequisites of each other: Machine learning → Machine learning → Machine learning.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hours", "sixty", "hours", "Enter the hours of study as a whole number from 1 to 5,000.")]
    [InlineData("code", "", "code", "Enter the code of the course.")]
    [InlineData("titleEn", "", "title", "Enter the title in at least one language.")]
    [InlineData("skills", "javascript:alert(1)", "skills", "Each line must be a full web address")]
    public async Task A_refusal_leads_to_its_field_and_keeps_what_was_typed(string field, string typed, string leadsTo, string words)
    {
        var institution = await _world.InstitutionAsync();
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var form = await DeskForm.OpenAsync(registrar.Browser, "/en/university/courses/new");

        var page = await form.With("titleEn", "Ethics").With("code", "ET381").With("hours", "30").With("summaryEn", "Kept as typed").With(field, typed).RefusedAsync();

        Assert.Contains($"<a href=\"#{leadsTo}\">{words}", page, StringComparison.Ordinal);
        Assert.Matches($"field-wrong[^>]*>\\s*<label for=\"{leadsTo}\"|field-wrong\" id=\"{leadsTo}\"", page);
        Assert.Contains("value=\"Kept as typed\"", page, StringComparison.Ordinal);
        Assert.Contains(field == "skills" ? $">{typed}</textarea>" : $"name=\"{field}\" type=\"text\" value=\"{typed}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_changes_what_another_has_changed_meanwhile_is_told_and_overwrites_nothing()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        using var administrator = await running.EmployedAsync(Role.InstitutionAdministrator, institution);
        var page = $"/en/university/courses/{course}";
        var first = await DeskForm.OpenAsync(registrar.Browser, page);
        var second = await DeskForm.OpenAsync(administrator.Browser, page);

        await first.With("hours", "50").AcceptedAsync();
        var refused = await second.With("hours", "99").RefusedAsync();

        Assert.Contains("Somebody changed this after you opened the page", refused, StringComparison.Ordinal);
        Assert.Contains("value=\"99\"", refused, StringComparison.Ordinal);
        Assert.Equal(50, (await running.Public.GetAsync($"/courses/{course}")).Number("hours"));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_one_course_and_with_another_content_it_is_refused()
    {
        var institution = await _world.InstitutionAsync();
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var form = (await DeskForm.OpenAsync(registrar.Browser, "/en/university/courses/new")).With("titleEn", "Twice").With("code", "TW1").With("hours", "30");

        var page = await form.AcceptedAsync();

        Assert.Equal(DeskForm.IdIn(page), DeskForm.IdIn(await form.AcceptedAsync()));
        Assert.Contains("This form was already sent with different content.", await form.With("hours", "31").RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(30, (await running.Public.GetAsync($"/courses/{DeskForm.IdIn(page)}")).Number("hours"));
    }

    [Fact]
    public async Task An_instructor_reads_and_has_nothing_to_press()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        using var instructor = await running.EmployedAsync(Role.Instructor, institution);

        var list = await instructor.Browser.PageAsync("/en/university/courses");
        var page = await instructor.Browser.PageAsync($"/en/university/courses/{course}");

        Assert.Contains($"/en/university/courses/{course}", list, StringComparison.Ordinal);
        Assert.DoesNotContain("courses/new", list, StringComparison.Ordinal);
        Assert.Contains("ML101", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form method=\"post\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await instructor.Browser.GetAsync("/en/university/courses/new")).StatusCode);
    }

    [Fact]
    public async Task Nobody_finds_what_is_not_there()
    {
        var institution = await _world.InstitutionAsync();
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);

        foreach (var page in (string[])["courses", "programmes", "course-runs"])
            Assert.Equal(HttpStatusCode.NotFound, (await registrar.Browser.GetAsync($"/en/university/{page}/{Guid.NewGuid()}")).StatusCode);
    }
}
