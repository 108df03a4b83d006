using System.Net;
using System.Text.RegularExpressions;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Cohorts;

/// <summary>Tests the table of a cohort: filters, sorting, and actions on the selected learners.</summary>
public sealed class CohortMatrixTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task It_is_narrowed_by_where_members_stand_in_a_run_and_the_address_says_so()
    {
        using var class_ = await ClassAsync();

        var passed = await class_.PageAsync($"&run={class_.Run}&status=completed");
        var without = await class_.PageAsync($"&run={class_.Run}&status=none");
        var nonsense = await class_.PageAsync($"&run={class_.Run}&status=elsewhere");

        Assert.Equal(["Trần Bình"], class_.NamesOn(passed));
        Assert.Contains("One learner found.", passed, StringComparison.Ordinal);
        Assert.Contains($"cohort-members.csv?run={class_.Run}&status=completed&cohort=", passed, StringComparison.Ordinal);
        Assert.Equal(["Vũ Dung"], class_.NamesOn(without));
        Assert.Equal(4, class_.NamesOn(nonsense).Count);
    }

    [Fact]
    public async Task It_is_ordered_by_name_or_by_the_outcome_of_a_run_both_ways()
    {
        using var class_ = await ClassAsync();

        Assert.Equal(["Lê Chi", "Nguyễn An", "Trần Bình", "Vũ Dung"], class_.NamesOn(await class_.PageAsync("")));
        Assert.Equal(["Vũ Dung", "Trần Bình", "Nguyễn An", "Lê Chi"], class_.NamesOn(await class_.PageAsync("&sort=-name")));
        Assert.Equal(["Trần Bình", "Lê Chi", "Nguyễn An", "Vũ Dung"], class_.NamesOn(await class_.PageAsync($"&sort={class_.Run}")));
        Assert.Equal(["Vũ Dung", "Nguyễn An", "Lê Chi", "Trần Bình"], class_.NamesOn(await class_.PageAsync($"&sort=-{class_.Run}")));
    }

    [Fact]
    public async Task Who_is_chosen_is_enrolled_in_another_run_with_an_outcome_each_and_the_run_becomes_a_column()
    {
        using var class_ = await ClassAsync();
        var next = await _world.RunAsync(1, institution: class_.University);
        await running.HeadAsync();

        var work = Parties.Then(await class_.ActAsync("", ("action", "enrol"), ("run", $"{next}"), ("learner", $"{class_.An}"), ("learner", $"{class_.Binh}"), ("learner", $"{Guid.NewGuid()}")));
        var done = await class_.DoneAsync(work);

        Assert.Equal((1, 1), (Count(done, ">Enrolled<"), Count(done, ">On the waitlist<")));
        Assert.Equal(1, (await running.National.GetAsync($"/course-runs/{next}")).Expect(200).Body.GetProperty("taken").GetInt32());
        Assert.Contains($"/university/course-runs/{next}", await class_.PageAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_found_is_withdrawn_for_a_reason_and_who_has_finished_is_told_why_not()
    {
        using var class_ = await ClassAsync();

        var work = Parties.Then(await class_.ActAsync("", ("action", "withdraw"), ("from", $"{class_.Run}"), ("reason", "never_came"), ("everybody", "true")));
        var done = await class_.DoneAsync(work);

        Assert.Equal(1, Count(done, ">Withdrawn<"));
        Assert.Equal(3, Count(done, ">Refused<"));
        Assert.Equal("withdrawn", (await running.National.GetAsync($"/course-runs/{class_.Run}/enrolments/{class_.An}?minPosition={await running.HeadAsync()}")).Expect(200).String("status"));
    }

    [Fact]
    public async Task Everybody_found_are_only_those_whom_the_address_lets_through()
    {
        using var class_ = await ClassAsync();

        var after = Parties.Then(await class_.ActAsync($"&run={class_.Run}&status=failed", ("action", "remove"), ("everybody", "true")));

        Assert.Equal(["Nguyễn An", "Trần Bình", "Vũ Dung"], class_.NamesOn(await class_.Registrar.Browser.PageAsync(after)));
    }

    [Fact]
    public async Task Nothing_happens_without_somebody_chosen_a_run_or_a_reason()
    {
        using var class_ = await ClassAsync();

        var nobody = await Person.WordsAsync(await class_.ActAsync("", ("action", "remove")));
        var nowhere = await Person.WordsAsync(await class_.ActAsync("", ("action", "withdraw"), ("learner", $"{class_.An}"), ("reason", "never_came")));
        var unreasoned = await class_.DoneAsync(Parties.Then(await class_.ActAsync("", ("action", "withdraw"), ("from", $"{class_.Run}"), ("learner", $"{class_.An}"))));

        Assert.Contains("Select somebody in the table first.", nobody, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#from\">", nowhere, StringComparison.Ordinal);
        Assert.Equal(1, Count(unreasoned, ">Refused<"));
        Assert.Equal("enrolled", (await running.National.GetAsync($"/course-runs/{class_.Run}/enrolments/{class_.An}?minPosition={await running.HeadAsync()}")).Expect(200).String("status"));
    }

    [Fact]
    public async Task Who_only_teaches_there_narrows_it_and_chooses_nobody()
    {
        using var class_ = await ClassAsync();
        using var instructor = await running.EmployedAsync(Role.Instructor, class_.University);

        var page = await instructor.Browser.PageAsync($"{class_.Page}?seen={await running.HeadAsync()}&run={class_.Run}&status=failed");
        var sent = await instructor.Browser.PostAsync(class_.Page, ("_handler", "act"), ("action", "remove"), ("learner", $"{class_.An}"));

        Assert.Contains("Lê Chi", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"learner\"", page, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(4, class_.NamesOn(await class_.PageAsync("")).Count);
    }

    private static int Count(string page, string words) => page.Split(words).Length - 1;

    /// <summary>
    /// Creates a cohort of four: An is enrolled in one of its runs, Bình has passed it, Chi has failed it, and Dung joined later.
    /// </summary>
    private async Task<Class> ClassAsync()
    {
        var university = await _world.InstitutionAsync();
        var run = await _world.RunAsync(5, institution: university);
        var (an, binh, chi, dung) = (await LearnerAsync("Nguyễn", "An"), await LearnerAsync("Trần", "Bình"), await LearnerAsync("Lê", "Chi"), await LearnerAsync("Vũ", "Dung"));
        var cohort = (await running.National.PostAsync("/cohorts", new { institutionId = university, name = new { en = "AI class" } })).Expect(201).Id;
        (await running.National.PostAsync($"/cohorts/{cohort}/members", new { learnerIds = new[] { an, binh, chi } })).Expect(200);
        (await running.National.PostAsync($"/cohorts/{cohort}/enrolments", new { courseRunId = run })).Expect(200);
        (await running.National.PostAsync($"/cohorts/{cohort}/members", new { learnerIds = new[] { dung } })).Expect(200);
        object[] results = [new { learnerId = binh, result = "passed", grade = 75 }, new { learnerId = chi, result = "failed", grade = 20 }];
        (await running.National.PostAsync($"/course-runs/{run}/results", results)).Expect(200);
        return new Class(running, university, run, cohort, an, binh, await running.EmployedAsync(Role.Registrar, university));

        async Task<Guid> LearnerAsync(string family, string given) => (await running.National.PostAsync(
            "/learners", new { country = "VN", province = "01", institutionId = university, familyName = family, givenName = given })).Expect(201).Id;
    }

    private sealed class Class(RunningApi running, Guid university, Guid run, Guid cohort, Guid an, Guid binh, Person registrar) : IDisposable
    {
        public Guid University => university;

        public Guid Run => run;

        public Guid An => an;

        public Guid Binh => binh;

        public Person Registrar => registrar;

        public string Page { get; } = $"/en/university/cohorts/{cohort}";

        public async Task<string> PageAsync(string query) => await registrar.Browser.PageAsync($"{Page}?seen={await running.HeadAsync()}{query}");

        public async Task<HttpResponseMessage> ActAsync(string query, params (string Name, string Value)[] fields) => await registrar.Browser.FillInAsync(
            $"{Page}?seen={await running.HeadAsync()}{query}", "act", [("key", Guid.NewGuid().ToString()), .. fields]);

        /// <returns>The table of outcomes once all rows are processed.</returns>
        public Task<string> DoneAsync(string page) => Eventually.FindAsync(async () =>
        {
            var seen = await registrar.Browser.PageAsync(page);
            return seen.Contains("All done.", StringComparison.Ordinal) ? seen.Split("class=\"sheet\"")[1] : null;
        });

        /// <summary>Returns the names in table order.</summary>
        public List<string> NamesOn(string page) => [.. Regex.Matches(page, "<a id=\"name-[^\"]+\" href=\"[^\"]+\">([^<]+)<").Select(match => match.Groups[1].Value)];

        public void Dispose() => registrar.Dispose();
    }
}
