using System.Net;
using System.Text.RegularExpressions;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Application;
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
            ("row", $"{taught.An}"), ($"shown-{taught.An}", "|"), ($"result-{taught.An}", ""), ($"grade-{taught.An}", ""),
            ("row", $"{taught.Binh}"), ($"shown-{taught.Binh}", "|"), ($"result-{taught.Binh}", "failed"), ($"grade-{taught.Binh}", "31")));

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

    [Theory]
    [InlineData("en", "A grade is a number from 0 to 100.", "Somebody else entered a result after you opened the page. Now: Passed, 60.")]
    [InlineData("vi", "Điểm là một số từ 0 đến 100.", "Đã có người khác nhập kết quả sau khi bạn mở trang. Hiện tại: Đạt, 60.")]
    [InlineData("ko", "점수는 0에서 100 사이의 숫자입니다.", "페이지를 연 뒤 다른 사람이 성적을 입력했습니다. 현재: 이수, 60.")]
    public async Task Every_fault_has_its_own_words_at_its_own_field_and_nothing_typed_is_lost(string language, string range, string stale)
    {
        using var taught = await TaughtAsync();
        Parties.Then(await taught.SaveAsync("", (taught.Binh, "passed", "60")));

        var refused = await Person.WordsAsync(await taught.SendAsync(
            language, [taught.An, taught.Binh],
            ($"shown-{taught.An}", "|"), ($"result-{taught.An}", "passed"), ($"grade-{taught.An}", "150"),
            ($"shown-{taught.Binh}", "|"), ($"result-{taught.Binh}", "failed"), ($"grade-{taught.Binh}", "31")));

        Assert.Contains($"<a href=\"#grade-{taught.An}\">Nguyễn Văn An: {range}</a>", refused, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#result-{taught.Binh}\">Nguyễn Văn Bình: {stale}", refused, StringComparison.Ordinal);
        Assert.Matches($"(?s)id=\"grade-{taught.An}-error\"[^>]*>.*?{Regex.Escape(range)}", refused);
        Assert.Contains("value=\"150\"", refused, StringComparison.Ordinal);
        Assert.Contains("value=\"31\"", refused, StringComparison.Ordinal);
        Assert.Contains($"name=\"shown-{taught.Binh}\" value=\"passed|60\"", refused, StringComparison.Ordinal);
        Assert.Equal(("enrolled", null), await taught.PlaceAsync(taught.An));
        Assert.Equal(("completed", 60m), await taught.PlaceAsync(taught.Binh));
    }

    [Fact]
    public async Task A_grade_without_a_result_asks_for_the_result_and_for_a_grade_that_can_be_read_at_once()
    {
        using var taught = await TaughtAsync();

        var refused = await Person.WordsAsync(await taught.SaveAsync("", (taught.An, "", "-5"), (taught.Binh, "", "70")));

        Assert.Contains($"<a href=\"#grade-{taught.An}\">Nguyễn Văn An: Enter the grade as a number, such as 87.5.</a>", refused, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#result-{taught.An}\">Nguyễn Văn An: Choose passed or not passed.</a>", refused, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#result-{taught.Binh}\">Nguyễn Văn Bình: Choose passed or not passed.</a>", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_column_goes_to_the_rows_as_they_were_shown_whoever_came_since()
    {
        using var taught = await TaughtAsync();
        await taught.JoinAsync("Ai");

        var filled = await Person.WordsAsync(await taught.FillAsync("49.5\n50\n", taught.An, taught.Binh));
        var uneven = await Person.WordsAsync(await taught.FillAsync("49.5", taught.An, taught.Binh));

        Assert.Contains("The table is filled in.", filled, StringComparison.Ordinal);
        Assert.Equal(("failed", "49.5"), Taught.RowOf(filled, taught.An));
        Assert.Equal(("passed", "50"), Taught.RowOf(filled, taught.Binh));
        Assert.Matches("(?s)Now also here:.{0,40}Nguyễn Văn Ai", filled);
        Assert.Contains("There are 1 grades for 2 learners.", uneven, StringComparison.Ordinal);
        Assert.Equal(("enrolled", null), await taught.PlaceAsync(taught.An));
    }

    [Fact]
    public async Task A_line_that_is_empty_in_the_column_keeps_what_was_typed_in_its_row()
    {
        using var taught = await TaughtAsync();

        var filled = await Person.WordsAsync(await taught.SendAsync(
            "en", [taught.An, taught.Binh], ("do", "fill"), ("column", "\n50"), ("mark", "50"), ($"result-{taught.An}", "passed"), ($"grade-{taught.An}", "90")));

        Assert.Equal(("passed", "90"), Taught.RowOf(filled, taught.An));
        Assert.Equal(("passed", "50"), Taught.RowOf(filled, taught.Binh));
    }

    [Theory]
    [InlineData("\t")]
    [InlineData(";")]
    [InlineData(",")]
    public async Task Two_columns_go_to_whom_they_name_and_who_is_not_found_is_listed_before_anything_is_written(string between)
    {
        using var taught = await TaughtAsync();
        string[] lines = [$"BINH-{taught.Run}@example.org{between}87,5", $"nguyễn văn an 4/3/2001{between}31", $"nobody@example.org{between}50", $"Nguyễn Văn An{between}60", $"Nguyễn Văn An 2001-03-05{between}61"];

        var filled = await Person.WordsAsync(await taught.FillAsync(string.Join('\n', lines), taught.An, taught.Binh));

        Assert.Equal(("failed", "31"), Taught.RowOf(filled, taught.An));
        Assert.Equal(("passed", "87,5"), Taught.RowOf(filled, taught.Binh));
        Assert.Matches($"(?s)nguyễn văn an 4/3/2001.{{1,200}}Nguyễn Văn An.{{1,60}}31", filled);
        Assert.Matches("(?s)nobody@example.org.{1,200}Nobody in this run has this address", filled);
        Assert.Matches("(?s)Nguyễn Văn An</.{1,200}date of birth", filled);
        Assert.Matches("(?s)Nguyễn Văn An 2001-03-05.{1,200}Nobody in this run has this name and date of birth", filled);
        Assert.Equal(("enrolled", null), await taught.PlaceAsync(taught.An));
    }

    [Fact]
    public async Task Two_lines_for_one_person_fill_nothing_in()
    {
        using var taught = await TaughtAsync();

        var filled = await Person.WordsAsync(await taught.FillAsync($"binh-{taught.Run}@example.org;87\nNguyễn Văn Bình 2002-03-04;31", taught.An, taught.Binh));

        Assert.Equal(("", ""), Taught.RowOf(filled, taught.Binh));
        Assert.Equal(2, filled.Split("Another line names the same person").Length - 1);
    }

    [Fact]
    public async Task Who_left_is_named_with_what_was_typed_and_the_others_keep_their_rows()
    {
        using var taught = await TaughtAsync();
        (await _world.WithdrawAsync(taught.Run, taught.An)).Expect(200);

        var refused = await Person.WordsAsync(await taught.SaveAsync("", (taught.An, "passed", "90"), (taught.Binh, "passed", "70")));

        Assert.Matches("(?s)No longer here:.{0,40}Nguyễn Văn An.{0,20}Passed, 90", refused);
        Assert.Equal(("passed", "70"), Taught.RowOf(refused, taught.Binh));
        Assert.Equal(("enrolled", null), await taught.PlaceAsync(taught.Binh));
        Parties.Then(await taught.SaveAsync("", (taught.Binh, "passed", "70")));
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
        return new Taught(running, run, an, binh, LearnerAsync, await running.EmployedAsync(Role.Instructor, university), await running.HeadAsync());

        async Task<Guid> LearnerAsync(string given)
        {
            var (email, birthDate) = given == "Bình" ? ($"binh-{run}@example.org", "2002-03-04") : (null, "2001-03-04");
            var learner = (await running.National.PostAsync("/learners", new { country = "VN", province = "01", institutionId = university, familyName = "Nguyễn", givenName = $"Văn {given}", email, birthDate })).Expect(201).Id;
            (await _world.EnrolAsync(run, learner)).Expect(201);
            return learner;
        }
    }

    private sealed class Taught(RunningApi running, Guid run, Guid an, Guid binh, Func<string, Task<Guid>> join, Person instructor, long position) : IDisposable
    {
        public Guid An => an;

        public Guid Binh => binh;

        public Person Instructor => instructor;

        public string Page { get; } = $"/en/university/course-runs/{run}/results?seen={position}";

        public Guid Run => run;

        /// <summary>Adds another learner with the same family name.</summary>
        public Task<Guid> JoinAsync(string given) => join(given);

        /// <summary>Submits the form unchanged while it shows these rows.</summary>
        public async Task<HttpResponseMessage> SendAsync(string language, Guid[] rows, params (string Name, string Value)[] fields) => await instructor.Browser.FillInAsync(
            $"/{language}/university/course-runs/{run}/results?seen={await running.HeadAsync()}", "results",
            [("key", Guid.NewGuid().ToString()), .. rows.Select(row => ("row", $"{row}")), .. fields]);

        public Task<HttpResponseMessage> SaveAsync(string reason, params (Guid Learner, string Result, string Grade)[] lines) => SendAsync(
            "en", [.. lines.Select(line => line.Learner)],
            [("reason", reason), .. lines.SelectMany(line => new[] { ($"result-{line.Learner}", line.Result), ($"grade-{line.Learner}", line.Grade) })]);

        public Task<HttpResponseMessage> FillAsync(string column, params Guid[] rows) => SendAsync("en", rows, ("do", "fill"), ("column", column), ("mark", "50"));

        /// <summary>Returns the input values of a learner's row.</summary>
        public static (string Result, string Grade) RowOf(string page, Guid learner)
        {
            var choice = Regex.Match(page, $"(?s)<select id=\"result-{learner}\".*?<option value=\"([a-z]*)\" selected").Groups[1].Value;
            return (choice, Regex.Match(page, $"<input id=\"grade-{learner}\"[^>]*? value=\"([^\"]*)\"").Groups[1].Value);
        }

        public async Task<(string Status, decimal? Grade)> PlaceAsync(Guid learner)
        {
            var place = (await running.National.GetAsync($"/course-runs/{run}/enrolments/{learner}?minPosition={await running.HeadAsync()}")).Expect(200).Body;
            return (place.GetProperty("status").GetString()!, place.TryGetProperty("grade", out var grade) && grade.ValueKind == System.Text.Json.JsonValueKind.Number ? grade.GetDecimal() : null);
        }

        public void Dispose() => instructor.Dispose();
    }
}
