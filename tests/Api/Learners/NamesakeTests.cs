using System.Text.RegularExpressions;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Learners;

public sealed class NamesakeTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task Lists_of_people_tell_namesakes_apart_and_show_no_more_of_the_others()
    {
        var university = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(university);
        var run = await _world.RunAsync(9, institution: university, course: course);
        Guid[] learners =
        [
            await LearnerAsync("Minh", "2001-03-04", "first@minh.example"),
            await LearnerAsync("Minh", "2002-05-06", "second@minh.example"),
            await LearnerAsync("Một", "2003-07-08", "alone@mot.example"),
        ];
        foreach (var learner in learners)
            (await _world.EnrolAsync(run, learner)).Expect(201);
        var cohort = (await running.National.PostAsync("/cohorts", new { institutionId = university, name = new { en = "AI class" } })).Expect(201).Id;
        (await running.National.PostAsync($"/cohorts/{cohort}/members", new { learnerIds = learners })).Expect(200);
        (await running.National.PostAsync($"/course-runs/{run}/results", learners.Select(learnerId => new { learnerId, result = "passed" }).ToArray())).Expect(200);
        using var registrar = await running.EmployedAsync(Role.Registrar, university);
        var seen = await running.HeadAsync();

        string[] pages =
        [
            await registrar.Browser.PageAsync($"/en/university/course-runs/{run}/results?seen={seen}"),
            await registrar.Browser.PageAsync($"/en/university/cohorts/{cohort}?seen={seen}"),
            await registrar.Browser.PageAsync($"/en/university/courses/{course}/credentials?seen={seen}"),
        ];

        Assert.All(pages, page =>
        {
            Assert.Matches(new Regex("Nguyễn Minh.{1,200}4 Mar 2001", RegexOptions.Singleline), page);
            Assert.Matches(new Regex("Nguyễn Minh.{1,200}6 May 2002", RegexOptions.Singleline), page);
            Assert.DoesNotContain("2003", page, StringComparison.Ordinal);
            Assert.DoesNotContain("@", Regex.Replace(page, "<head>.*?</head>", "", RegexOptions.Singleline).Split("<main")[1].Split("</main>")[0], StringComparison.Ordinal);
        });

        async Task<Guid> LearnerAsync(string given, string birthDate, string email) => (await running.National.PostAsync(
            "/learners", new { country = "VN", province = "01", institutionId = university, familyName = "Nguyễn", givenName = given, birthDate, email })).Expect(201).Id;
    }
}
