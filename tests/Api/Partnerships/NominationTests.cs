using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Ministry;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Partnerships;

/// <summary>Tests nominations: a company or a university proposes a learner for a seat of their agreement.</summary>
public sealed class NominationTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_company_nominates_who_agreed_to_be_shown_and_sees_the_name_in_the_seat_and_in_the_file()
    {
        using var parties = await Parties.NewAsync(running);
        var (agreement, run) = await AllottedAsync(parties);
        using var person = await SomebodyAsync(agrees: true);

        var after = Parties.Then(await NominateAsync(parties.Company, agreement, run, person.Email));

        var page = await parties.Company.Browser.PageAsync(after);
        Assert.Contains("The learner was offered a seat or is on the waitlist", page, StringComparison.Ordinal);
        Assert.Contains("Trần", page.Split("id=\"holders-title\"")[1], StringComparison.Ordinal);
        var file = await parties.Company.Browser.PageAsync($"/en/sheets/seat-holders.csv?partnership={agreement.Split('/')[^1]}");
        Assert.Contains("Trần", file, StringComparison.Ordinal);
        Assert.Contains("Seat offered", file, StringComparison.Ordinal);
        var place = (await running.National.GetAsync($"/course-runs/{run}/enrolments/{await person.LearnerAsync(running)}?minPosition={await running.HeadAsync()}")).Expect(200);
        Assert.Equal(agreement.Split('/')[^1], place.String("partnershipId"));
    }

    [Fact]
    public async Task Who_has_not_agreed_and_who_does_not_exist_are_answered_alike()
    {
        using var parties = await Parties.NewAsync(running);
        var (agreement, run) = await AllottedAsync(parties);
        using var person = await SomebodyAsync(agrees: false);

        foreach (var email in (string[])[person.Email, $"{Guid.NewGuid():N}@example.com", "nobody"])
            Assert.Contains("<a href=\"#email\">Nobody with this address can be nominated", await Person.WordsAsync(await NominateAsync(parties.Company, agreement, run, email)), StringComparison.Ordinal);
        Assert.Equal(0, (await running.National.GetAsync($"/course-runs/{run}?minPosition={await running.HeadAsync()}")).Expect(200).Number("taken"));
    }

    [Fact]
    public async Task The_run_has_the_last_word_and_others_have_none()
    {
        using var parties = await Parties.NewAsync(running);
        using var others = await Parties.NewAsync(running);
        var (agreement, run) = await AllottedAsync(parties);
        using var person = await SomebodyAsync(agrees: true);
        var elsewhere = await _world.RunAsync(5, institution: parties.UniversityId);

        var refused = await Person.WordsAsync(await NominateAsync(parties.Company, agreement, elsewhere, person.Email));

        Assert.Contains("class=\"error-summary\"", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await others.Company.Browser.GetAsync($"{agreement}/nominate")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await others.Company.Browser.GetAsync($"/en/sheets/seat-holders.csv?partnership={agreement.Split('/')[^1]}")).StatusCode);
        Assert.Equal(0, (await running.National.GetAsync($"/course-runs/{run}?minPosition={await running.HeadAsync()}")).Expect(200).Number("taken"));
    }

    [Fact]
    public async Task Results_and_required_courses_are_files_for_those_who_see_their_pages()
    {
        var university = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(university);
        var (programme, run) = (await _world.ProgrammeAsync(university, course), await _world.RunAsync(5, institution: university, course: course));
        var learner = (await running.National.PostAsync("/learners", new { country = "VN", province = "01", institutionId = university, familyName = "Đỗ", givenName = "Lan" })).Expect(201).Id;
        (await _world.EnrolAsync(run, learner)).Expect(201);
        (await running.National.PostAsync($"/course-runs/{run}/results", new[] { new { learnerId = learner, result = "passed", grade = 77.5m } })).Expect(200);
        using var instructor = await running.EmployedAsync(Role.Instructor, university);
        using var stranger = await running.EmployedAsync(Role.Instructor, await _world.InstitutionAsync());
        using var ministry = await running.VisitorAsync(Role.MinistryAnalyst);
        await instructor.Browser.PageAsync($"/en/university/programmes/{programme}?seen={await running.HeadAsync()}");

        Assert.Matches($"Đỗ Lan,{learner},Completed,77.5", await instructor.Browser.PageAsync($"/en/sheets/results.csv?run={run}"));
        Assert.Contains("ML101,Machine learning,Test University,6,45", await instructor.Browser.PageAsync($"/en/sheets/programme-courses.csv?programme={programme}"), StringComparison.Ordinal);
        Assert.Contains("ML101", await ministry.PageAsync($"/en/sheets/programme-courses.csv?programme={programme}"), StringComparison.Ordinal);
        foreach (var file in (string[])[$"results.csv?run={run}", $"programme-courses.csv?programme={programme}"])
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync($"/en/sheets/{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await instructor.Browser.GetAsync($"/en/sheets/results.csv?run={Guid.NewGuid()}")).StatusCode);
    }

    private async Task<Person> SomebodyAsync(bool agrees)
    {
        var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync();
        if (agrees)
            Person.ExpectRedirect("/en/account/privacy?done=consent", await person.Browser.FillInAsync("/en/account/privacy", "give"));
        return person;
    }

    private async Task<HttpResponseMessage> NominateAsync(Person who, string agreement, Guid run, string email) => await who.Browser.FillInAsync(
        $"{agreement}/nominate?seen={await running.HeadAsync()}", "nominate", ("key", $"{Guid.NewGuid()}"), ("run", $"{run}"), ("email", email));

    /// <returns>The page of the agreement, and the run with two of its seats.</returns>
    private async Task<(string Agreement, Guid Run)> AllottedAsync(Parties parties)
    {
        var run = await _world.RunAsync(5, institution: parties.UniversityId);
        var page = await parties.ActiveAsync(10);
        await parties.AllotAsync(page, run, "2");
        return (page.Split('?')[0], run);
    }
}
