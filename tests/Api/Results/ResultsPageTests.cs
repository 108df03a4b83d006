using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Results;

public sealed class ResultsPageTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task Results_are_typed_into_the_table_and_saved_together()
    {
        using var taught = await TaughtAsync();

        var after = Parties.Then(await taught.SaveAsync("", (taught.An, "passed", "87,5"), (taught.Binh, "failed", "31")));

        var page = await taught.Instructor.Browser.PageAsync(after);
        Assert.Contains("2 results are saved.", page, StringComparison.Ordinal);
        Assert.Equal(("completed", 87.5m), await taught.PlaceAsync(taught.An));
        Assert.Equal(("failed", 31m), await taught.PlaceAsync(taught.Binh));
    }

    [Fact]
    public async Task A_correction_wants_a_reason_and_keeps_what_was_typed_until_there_is_one()
    {
        using var taught = await TaughtAsync();
        Parties.Then(await taught.SaveAsync("", (taught.An, "failed", "49")));
        await running.HeadAsync();

        var refused = await Person.WordsAsync(await taught.SaveAsync("", (taught.An, "passed", "51")));
        Assert.Contains("""<a href="#reason">""", refused, StringComparison.Ordinal);
        Assert.Contains("value=\"51\"", refused, StringComparison.Ordinal);
        Assert.Equal(("failed", 49m), await taught.PlaceAsync(taught.An));
        Parties.Then(await taught.SaveAsync("appeal", (taught.An, "passed", "51")));

        Assert.Equal(("completed", 51m), await taught.PlaceAsync(taught.An));
    }

    [Fact]
    public async Task A_line_that_nobody_touched_does_not_take_back_what_another_entered_in_the_meantime()
    {
        using var taught = await TaughtAsync();
        Parties.Then(await taught.SaveAsync("", (taught.An, "passed", "87.5")));

        Parties.Then(await taught.Instructor.Browser.FillInAsync(
            $"{taught.Page.Split('?')[0]}?seen={await running.HeadAsync()}", "results", ("key", Guid.NewGuid().ToString()), ("reason", "appeal"),
            ($"shown-{taught.An}", "|"), ($"result-{taught.An}", ""), ($"grade-{taught.An}", ""),
            ($"shown-{taught.Binh}", "|"), ($"result-{taught.Binh}", "failed"), ($"grade-{taught.Binh}", "31")));

        Assert.Equal(("completed", 87.5m), await taught.PlaceAsync(taught.An));
        Assert.Equal(("failed", 31m), await taught.PlaceAsync(taught.Binh));
    }

    [Fact]
    public async Task A_grade_that_is_no_number_leads_to_its_cell_and_nothing_is_written()
    {
        using var taught = await TaughtAsync();

        var refused = await Person.WordsAsync(await taught.SaveAsync("", (taught.An, "passed", "90"), (taught.Binh, "passed", "viel")));

        Assert.Contains($"<a href=\"#grade-{taught.Binh}\">", refused, StringComparison.Ordinal);
        Assert.Equal(("enrolled", null), await taught.PlaceAsync(taught.An));
    }

    [Fact]
    public async Task A_pasted_column_fills_the_table_in_the_order_of_the_names_and_writes_nothing()
    {
        using var taught = await TaughtAsync();

        var filled = await Person.WordsAsync(await taught.Instructor.Browser.FillInAsync(taught.Page, "paste", ("column", "49.5\n50\n"), ("mark", "50")));
        var uneven = await Person.WordsAsync(await taught.Instructor.Browser.FillInAsync(taught.Page, "paste", ("column", "49.5"), ("mark", "50")));

        Assert.Contains("The table is filled in.", filled, StringComparison.Ordinal);
        Assert.Matches($"(?s)id=\"result-{taught.An}\".*?<option value=\"failed\" selected.*?value=\"49.5\".*?id=\"result-{taught.Binh}\".*?<option value=\"passed\" selected.*?value=\"50\"", filled);
        Assert.Contains("There are 1 grades for 2 learners.", uneven, StringComparison.Ordinal);
        Assert.Equal(("enrolled", null), await taught.PlaceAsync(taught.An));
    }

    [Fact]
    public async Task An_instructor_of_another_university_sees_no_names_and_saves_nothing()
    {
        using var taught = await TaughtAsync();
        using var stranger = await running.EmployedAsync(Role.Instructor, await _world.InstitutionAsync());

        var answer = await stranger.Browser.GetAsync(taught.Page);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Văn An", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<Taught> TaughtAsync()
    {
        var university = await _world.InstitutionAsync();
        var run = await _world.RunAsync(5, institution: university);
        var (an, binh) = (await LearnerAsync("An"), await LearnerAsync("Bình"));
        return new Taught(running, run, an, binh, await running.EmployedAsync(Role.Instructor, university), await running.HeadAsync());

        async Task<Guid> LearnerAsync(string given)
        {
            var learner = (await running.National.PostAsync("/learners", new { country = "VN", province = "01", institutionId = university, familyName = "Nguyễn", givenName = $"Văn {given}" })).Expect(201).Id;
            (await _world.EnrolAsync(run, learner)).Expect(201);
            return learner;
        }
    }

    private sealed class Taught(RunningApi running, Guid run, Guid an, Guid binh, Person instructor, long position) : IDisposable
    {
        public Guid An => an;

        public Guid Binh => binh;

        public Person Instructor => instructor;

        public string Page { get; } = $"/en/university/course-runs/{run}/results?seen={position}";

        public async Task<HttpResponseMessage> SaveAsync(string reason, params (Guid Learner, string Result, string Grade)[] lines)
        {
            var page = $"/en/university/course-runs/{run}/results?seen={await running.HeadAsync()}";
            return await instructor.Browser.FillInAsync(page, "results",
            [
                ("key", Guid.NewGuid().ToString()), ("reason", reason),
                .. lines.SelectMany(line => new[] { ($"result-{line.Learner}", line.Result), ($"grade-{line.Learner}", line.Grade) }),
            ]);
        }

        public async Task<(string Status, decimal? Grade)> PlaceAsync(Guid learner)
        {
            var place = (await running.National.GetAsync($"/course-runs/{run}/enrolments/{learner}?minPosition={await running.HeadAsync()}")).Expect(200).Body;
            return (place.GetProperty("status").GetString()!, place.TryGetProperty("grade", out var grade) && grade.ValueKind == System.Text.Json.JsonValueKind.Number ? grade.GetDecimal() : null);
        }

        public void Dispose() => instructor.Dispose();
    }
}
