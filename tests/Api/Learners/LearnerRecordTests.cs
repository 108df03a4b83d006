using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Learners;

/// <summary>Tests the record of a learner, with its history from the log.</summary>
public sealed class LearnerRecordTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task It_tells_what_happened_when_by_whom_and_why()
    {
        var (university, learner, run) = await TaughtAsync();
        using var registrar = await running.EmployedAsync(Role.Registrar, university);

        Parties.Then(await registrar.Browser.FillInAsync(
            await SheetAsync(learner), "withdraw", ("key", $"{Guid.NewGuid()}"), ("from", $"{run}"), ("reason", "left_institution")));
        var page = await registrar.Browser.PageAsync(await SheetAsync(learner));

        Assert.Contains("Phạm Thị Hoa", page, StringComparison.Ordinal);
        Assert.Contains("hoa@example.com", page, StringComparison.Ordinal);
        var history = page.Split("id=\"history-title\"")[1];
        Assert.Matches("(?s)Withdrawn after the deadline</th>.*Machine learning.*Registrar, Test University.*Left the institution.*Enrolled</th>.*API client .*Registered</th>.*Personal record", history);
    }

    [Fact]
    public async Task A_learner_is_put_into_a_closed_run_only_with_a_reason_which_stands_in_the_history()
    {
        var (university, learner, _) = await TaughtAsync();
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var body = World.RunOf(await _world.CourseAsync(university), university, 3);
        var closed = (await running.National.PostAsync("/course-runs", Closed(body))).Expect(201).Id;

        var refused = await Person.WordsAsync(await registrar.Browser.FillInAsync(await SheetAsync(learner), "enrol", ("key", $"{Guid.NewGuid()}"), ("run", $"{closed}"), ("exception", "")));
        Parties.Then(await registrar.Browser.FillInAsync(await SheetAsync(learner), "enrol", ("key", $"{Guid.NewGuid()}"), ("run", $"{closed}"), ("exception", "late_application")));
        var page = await registrar.Browser.PageAsync(await SheetAsync(learner));

        Assert.Contains("class=\"error-summary\"", refused, StringComparison.Ordinal);
        Assert.Contains("By exception: Applied late with good reason", page, StringComparison.Ordinal);
        Assert.Equal("enrolled", (await running.National.GetAsync($"/course-runs/{closed}/enrolments/{learner}?minPosition={await running.HeadAsync()}")).Expect(200).String("status"));
    }

    [Fact]
    public async Task A_refusal_names_the_courses_that_the_learner_has_not_completed()
    {
        var (university, learner, _) = await TaughtAsync();
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var run = await _world.RunAsync(3, institution: university, course: await _world.CourseAsync(university, await _world.CourseAsync(university)));
        await running.HeadAsync();

        var refused = await Person.WordsAsync(await registrar.Browser.FillInAsync(await SheetAsync(learner), "enrol", ("key", $"{Guid.NewGuid()}"), ("run", $"{run}"), ("exception", "")));

        Assert.Contains("The learner has not completed the prerequisites: Machine learning.", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_university_that_only_teaches_the_learner_sees_the_name_and_its_own_runs_and_no_record()
    {
        var (_, learner, run) = await TaughtAsync();
        var other = await _world.InstitutionAsync();
        var elsewhere = await _world.RunAsync(5, institution: other);
        (await _world.EnrolAsync(elsewhere, learner)).Expect(201);
        using var instructor = await running.EmployedAsync(Role.Instructor, other);

        var page = await instructor.Browser.PageAsync(await SheetAsync(learner));

        Assert.Contains("Phạm Thị Hoa", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hoa@example.com", page, StringComparison.Ordinal);
        Assert.Contains($"/university/course-runs/{elsewhere}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{run}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Personal record", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"withdraw\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_teach_the_learner_sees_nothing_and_the_learner_sees_who_looked()
    {
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync();
        var learner = await person.LearnerAsync(running);
        var university = await _world.InstitutionAsync();
        (await _world.EnrolAsync(await _world.RunAsync(5, institution: university), learner)).Expect(201);
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        using var stranger = await running.EmployedAsync(Role.Registrar, await _world.InstitutionAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync(await SheetAsync(learner))).StatusCode);
        Assert.DoesNotContain("Opened your learner record", await person.Browser.PageAsync("/en/account/privacy"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await registrar.Browser.GetAsync(await SheetAsync(learner))).StatusCode);

        Assert.Contains("Opened your learner record", await person.Browser.PageAsync("/en/account/privacy"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await registrar.Browser.GetAsync($"/en/university/learners/{Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public async Task The_lists_of_a_university_lead_to_it()
    {
        var (university, learner, run) = await TaughtAsync();
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var cohort = (await running.National.PostAsync("/cohorts", new { institutionId = university, name = new { en = "Class" } })).Expect(201).Id;
        (await running.National.PostAsync($"/cohorts/{cohort}/members", new { learnerIds = new[] { learner } })).Expect(200);
        var seen = $"?seen={await running.HeadAsync()}";

        foreach (var list in (string[])[$"/en/university/cohorts/{cohort}{seen}", $"/en/university/course-runs/{run}/results{seen}"])
            Assert.Contains($"href=\"/en/university/learners/{learner}\"", await registrar.Browser.PageAsync(list), StringComparison.Ordinal);
    }

    private static Dictionary<string, object?> Closed(object body) => new(
        body.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(body)))
    { ["enrolmentClosesAt"] = "2020-02-01T00:00:00Z" };

    private async Task<string> SheetAsync(Guid learner) => $"/en/university/learners/{learner}?seen={await running.HeadAsync()}";

    private async Task<(Guid University, Guid Learner, Guid Run)> TaughtAsync()
    {
        var university = await _world.InstitutionAsync();
        var run = await _world.RunAsync(5, institution: university);
        var learner = (await running.National.PostAsync(
            "/learners", new { country = "VN", province = "01", institutionId = university, familyName = "Phạm", givenName = "Thị Hoa", email = "hoa@example.com" })).Expect(201).Id;
        (await _world.EnrolAsync(run, learner)).Expect(201);
        return (university, learner, run);
    }
}
