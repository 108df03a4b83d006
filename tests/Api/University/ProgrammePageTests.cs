using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.University;

public sealed class ProgrammePageTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_joint_programme_is_made_and_either_owner_changes_it()
    {
        var (hanoi, seoul) = (await _world.InstitutionAsync(), await _world.InstitutionAsync(country: "KR"));
        var (first, second) = (await _world.CourseAsync(hanoi), await _world.CourseAsync(hanoi));
        using var registrar = await running.EmployedAsync(Role.Registrar, hanoi);
        using var partner = await running.EmployedAsync(Role.Registrar, seoul);
        var form = await DeskForm.OpenAsync(registrar.Browser, "/en/university/programmes/new");
        Assert.Equal([$"{hanoi}"], form.Values("institutions"));

        var page = await form.With("nameVi", "Kỹ sư AI").With("institutions", $"{hanoi}", $"{seoul}").With("requiredCourses", $"{second}").AcceptedAsync();

        var id = DeskForm.IdIn(page);
        var again = await DeskForm.OpenAsync(partner.Browser, page);
        // The checkboxes are in title order; earlier selections still come first.
        await again.With("requiredCourses", $"{first}", $"{second}").With("kind", "Other").AcceptedAsync();
        var changed = (await running.Public.GetAsync($"/programmes/{id}")).Expect(200);
        Assert.Equal([second, first], changed.Items("requiredCourses").Select(course => course.GetGuid()));
        Assert.Equal([hanoi, seoul], changed.Items("institutions").Select(owner => owner.GetGuid()));
        Assert.Equal(("other", 2), (changed.String("kind"), changed.Number("revision")));
        Assert.Contains("Kỹ sư AI", await partner.Browser.PageAsync("/en/university/programmes?q=ky+su"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_decisions_of_the_ministry_are_shown_with_their_days_and_fix_the_kind()
    {
        var institution = await _world.InstitutionAsync();
        var programme = await _world.ProgrammeAsync(institution);
        (await running.National.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited", from = "2024-03-01" })).Expect(200);
        var suspended = (await running.National.PutAsync($"/programmes/{programme}/accreditation", new { status = "suspended", from = "2099-05-02" })).Expect(200);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);

        var list = await registrar.Browser.PageAsync($"/en/university/programmes?seen={suspended.Position}");
        var page = await registrar.Browser.PageAsync($"/en/university/programmes/{programme}");

        Assert.Contains("Recognised", list, StringComparison.Ordinal);
        Assert.Contains("1 Mar 2024", list, StringComparison.Ordinal);
        Assert.Contains("then Suspended from 2 May 2099", list, StringComparison.Ordinal);
        Assert.Contains("2 May 2099", page, StringComparison.Ordinal);
        var form = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/programmes/{programme}");
        Assert.Contains("<a href=\"#kind\">The type cannot be changed", await form.With("kind", "Other").RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_courses_of_a_recognised_programme_are_shown_as_waiting_and_are_taken_back()
    {
        var institution = await _world.InstitutionAsync();
        var (first, second) = (await _world.CourseAsync(institution), await _world.CourseAsync(institution));
        var programme = await _world.ProgrammeAsync(institution, first);
        (await running.National.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited" })).Expect(200);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var page = $"/en/university/programmes/{programme}";
        Assert.Contains("Changes to required courses wait for the ministry; everything else changes at once.", await registrar.Browser.PageAsync(page), StringComparison.Ordinal);

        await (await DeskForm.OpenAsync(registrar.Browser, page)).With("requiredCourses", $"{second}").With("nameEn", "Engineer").AcceptedAsync();

        var waiting = await registrar.Browser.PageAsync(page);
        var form = await DeskForm.OpenAsync(registrar.Browser, page);
        Assert.Contains("The courses in force apply until the ministry accepts the proposal.", waiting, StringComparison.Ordinal);
        Assert.Contains(">removed<", waiting, StringComparison.Ordinal);
        Assert.Equal([$"{second}"], form.Values("requiredCourses"));
        var read = (await running.Public.GetAsync($"/programmes/{programme}")).Expect(200);
        Assert.Equal((first, "Engineer"), (read.Items("requiredCourses").Single().GetGuid(), read.Body.GetProperty("name").GetProperty("en").GetString()));

        // Other changes leave the proposal as it is.
        await form.With("nameEn", "AI engineer").AcceptedAsync();
        Assert.Equal(second, (await running.Public.GetAsync($"/programmes/{programme}")).Items("proposedCourses").Single().GetGuid());

        var revision = (await running.Public.GetAsync($"/programmes/{programme}")).Number("revision");
        Partnerships.Parties.Then(await registrar.Browser.FillInAsync(page, "withdraw", ("key", $"{Guid.NewGuid()}"), ("revision", $"{revision}")));
        var after = await registrar.Browser.PageAsync(page);
        Assert.DoesNotContain("Withdraw the proposal", after, StringComparison.Ordinal);
        Assert.Matches("<td>\\s*Withdrawn\\s*</td>", after);
    }

    [Fact]
    public async Task Who_ticks_no_course_of_a_recognised_programme_is_told_at_the_field()
    {
        var institution = await _world.InstitutionAsync();
        var programme = await _world.ProgrammeAsync(institution);
        var accredited = (await running.National.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited" })).Expect(200);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var form = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/programmes/{programme}?seen={accredited.Position}");

        Assert.Contains("<a href=\"#requiredCourses\">The programme needs at least one required course.", await form.With("requiredCourses").RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_without_an_institution_or_a_name_is_refused_at_its_field()
    {
        var institution = await _world.InstitutionAsync();
        var programme = await _world.ProgrammeAsync(institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var form = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/programmes/{programme}");

        Assert.Contains("<a href=\"#institutions\">Choose at least one institution.", await form.With("institutions").RefusedAsync(), StringComparison.Ordinal);
        Assert.Contains("<a href=\"#name\">Enter the name", await form.With("institutions", $"{institution}").With("nameVi", " ").RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_own_a_programme_does_not_see_it()
    {
        var programme = await _world.ProgrammeAsync(await _world.InstitutionAsync());
        using var stranger = await running.EmployedAsync(Role.Registrar, await _world.InstitutionAsync());

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync($"/en/university/programmes/{programme}")).StatusCode);
    }
}
