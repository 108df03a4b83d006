using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.University;

public sealed class RunPageTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_run_in_Korea_is_scheduled_by_the_clocks_there()
    {
        var institution = await _world.InstitutionAsync(country: "KR");
        var course = await _world.CourseAsync(institution);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var form = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/course-runs/new?course={course}");
        Assert.Equal(("Asia/Seoul", $"{course}"), (form.Value("timeZone"), form.Value("courseId")));

        var page = await form.With("capacity", "30").With("waitlistLimit", "10").With("policy", "offer").With("offerHours", "24")
            .With("startsOn", "2099-03-02").With("endsOn", "2099-06-20").With("enrolmentOpensAt", "2099-01-10T09:00").With("enrolmentClosesAt", "2099-02-20T18:30")
            .AcceptedAsync();

        var made = (await running.National.GetAsync($"/course-runs/{DeskForm.IdIn(page)}")).Expect(200);
        Assert.Equal(("2099-01-10T00:00:00Z", "2099-02-20T09:30:00Z"), (Utc(made, "enrolmentOpensAt"), Utc(made, "enrolmentClosesAt")));
        Assert.Equal((30, 10, 24), (made.Number("capacity"), made.Number("waitlistLimit"), made.Number("offerHours")));
        Assert.Contains("seen=", page, StringComparison.Ordinal);
        var shown = await DeskForm.OpenAsync(registrar.Browser, page);
        Assert.Equal(("2099-01-10T09:00", "offer", ""), (shown.Value("enrolmentOpensAt"), shown.Value("policy"), shown.Value("withdrawalDeadline")));
        await shown.With("policy", "once").With("capacity", "").With("withdrawalDeadline", "2099-03-10T00:00").AcceptedAsync();

        var changed = (await running.National.GetAsync($"/course-runs/{DeskForm.IdIn(page)}")).Expect(200);
        Assert.Equal((null, null, "2099-03-09T15:00:00Z"), (changed.Number("capacity"), changed.Number("offerHours"), Utc(changed, "withdrawalDeadline")));
    }

    [Fact]
    public async Task A_capacity_below_the_seats_that_are_taken_is_refused_at_its_field()
    {
        var (institution, run) = await RunAsync(capacity: 5);
        (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);
        var second = (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);

        var page = await registrar.Browser.PageAsync($"/en/university/course-runs/{run}?seen={second.Position}");
        Assert.Matches($"<live-total topic=\"course-run:{run}\" field=\"taken\"[^>]*>2</live-total><span class=\"muted\"> / 5</span>", page);
        var form = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/course-runs/{run}");
        var refused = await form.With("capacity", "1").RefusedAsync();

        Assert.Contains("<a href=\"#capacity\">The capacity cannot be lower than the seats taken", refused, StringComparison.Ordinal);
        Assert.Contains("name=\"capacity\" type=\"text\" value=\"1\"", refused, StringComparison.Ordinal);
        Assert.Equal(5, (await running.Public.GetAsync($"/course-runs/{run}")).Number("capacity"));
    }

    [Theory]
    [InlineData("enrolmentClosesAt", "", "Enter the day and time when enrolment closes.")]
    [InlineData("enrolmentClosesAt", "2019-01-01T00:00", "Enrolment must close after it opens.")]
    [InlineData("endsOn", "2020-01-01", "The last day cannot be before the first.")]
    [InlineData("startsOn", "soon", "Enter the first day.")]
    [InlineData("withdrawalDeadline", "later", "Enter a day and time, or leave it empty.")]
    [InlineData("capacity", "many", "Enter the capacity as a whole number, or leave it empty.")]
    [InlineData("timeZone", "Europe/London", "Choose the time zone.")]
    public async Task What_is_no_date_or_number_leads_to_its_field(string field, string typed, string words)
    {
        var (institution, run) = await RunAsync(capacity: 5);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var form = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/course-runs/{run}");

        Assert.Contains($"<a href=\"#{field}\">{words}", await form.With(field, typed).RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(1, (await running.Public.GetAsync($"/course-runs/{run}")).Number("revision"));
    }

    [Fact]
    public async Task Saving_what_nobody_has_touched_changes_nothing()
    {
        var institution = await _world.InstitutionAsync();
        var body = new
        {
            courseId = await _world.CourseAsync(institution),
            institutionId = institution,
            enrolmentOpensAt = "2026-01-01T01:02:03.004Z",
            enrolmentClosesAt = "2090-01-01T00:00:59Z",
            startsOn = "2027-01-11",
            endsOn = "2027-05-28",
            timeZone = "Asia/Ho_Chi_Minh",
        };
        var run = (await running.National.PostAsync("/course-runs", body)).Expect(201).Id;
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);

        await (await DeskForm.OpenAsync(registrar.Browser, $"/en/university/course-runs/{run}")).AcceptedAsync();

        Assert.Equal(1, (await running.Public.GetAsync($"/course-runs/{run}")).Number("revision"));
    }

    [Fact]
    public async Task A_copy_is_of_the_same_course_and_every_date_keeps_its_weekday_or_is_left_empty()
    {
        var (institution, run) = await RunAsync(capacity: 5);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        var original = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/course-runs/{run}");

        var copy = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/course-runs/new?copy={run}");

        Assert.Equal((original.Value("courseId"), "5"), (copy.Value("courseId"), copy.Value("capacity")));
        Assert.True(string.CompareOrdinal(copy.Value("startsOn"), original.Value("startsOn")) > 0);
        foreach (var field in (string[])["startsOn", "endsOn", "enrolmentOpensAt", "enrolmentClosesAt"])
            Assert.Equal(WeekdayOf(original.Value(field)), WeekdayOf(copy.Value(field)));
        var empty = await DeskForm.OpenAsync(registrar.Browser, $"/en/university/course-runs/new?copy={run}&dates=none");
        Assert.All((string[])["startsOn", "endsOn", "enrolmentOpensAt", "enrolmentClosesAt"], field => Assert.Equal("", empty.Value(field)));
        Assert.NotEqual(run, DeskForm.IdIn(await copy.AcceptedAsync()));

        static DayOfWeek WeekdayOf(string field) => DateTime.Parse(field, System.Globalization.CultureInfo.InvariantCulture).DayOfWeek;
    }

    [Fact]
    public async Task The_list_is_narrowed_by_state_and_words_and_sorted_by_seats_left()
    {
        var (institution, open) = await RunAsync(capacity: 9);
        var course = (await running.Public.GetAsync($"/course-runs/{open}")).Body.GetProperty("courseId").GetGuid();
        var fewer = await _world.RunAsync(capacity: 2, institution: institution, course: course);
        var ended = await EndedAsync(institution, course);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);
        (await running.Public.GetAsync($"/course-runs/{ended.Id}?minPosition={ended.Position}")).Expect(200);

        Assert.Equal([fewer, open], await ListedAsync("?state=open&sort=seats"));
        Assert.Equal([ended.Id], await ListedAsync("?state=ended&q=hoc+may"));
        Assert.Equal(ended.Id, (await ListedAsync(""))[^1]);
        Assert.Empty(await ListedAsync("?q=nobody+teaches+this"));

        async Task<IReadOnlyList<Guid>> ListedAsync(string query)
        {
            var page = await registrar.Browser.PageAsync($"/en/university/course-runs{query}");
            return [.. page.Split("<th scope=\"row\"").Skip(1).Select(DeskForm.IdIn)];
        }
    }

    [Fact]
    public async Task Reserved_seats_are_shown_with_whom_they_belong_to()
    {
        var (institution, run) = await RunAsync(capacity: 9);
        var company = await _world.InstitutionAsync("company");
        var api = running.National;
        var partnership = (await api.PostAsync("/partnerships", new { name = new { en = "Sao Khue seats" }, parties = new[] { institution, company }, startsOn = "2026-01-01" })).Expect(201).Id;
        (await api.PostAsync($"/partnerships/{partnership}/propose")).Expect(200);
        foreach (var institutionId in (Guid[])[institution, company])
            (await api.PostAsync($"/partnerships/{partnership}/sign", new { institutionId })).Expect(200);
        var pledged = (await api.PostAsync($"/partnerships/{partnership}/pledges", new { kind = "seats", amount = 5, institutionId = company })).Expect(200);
        var pledgeId = pledged.Items("pledges").Single().GetProperty("pledgeId").GetGuid();
        (await api.PostAsync($"/partnerships/{partnership}/allotments", new { pledgeId, courseRunId = run, amount = 4 })).Expect(200);
        using var registrar = await running.EmployedAsync(Role.Registrar, institution);

        await Eventually.TrueAsync(async () => (await registrar.Browser.PageAsync($"/en/university/course-runs/{run}")).Contains("Sao Khue seats", StringComparison.Ordinal));
        var page = await registrar.Browser.PageAsync($"/en/university/course-runs/{run}");

        Assert.Contains("0<span class=\"muted\"> / 4</span>", page, StringComparison.Ordinal);
        Assert.Contains("<div class=\"muted\">Test University</div>", page, StringComparison.Ordinal);
    }

    private async Task<(Guid Institution, Guid Run)> RunAsync(int? capacity)
    {
        var institution = await _world.InstitutionAsync();
        return (institution, await _world.RunAsync(capacity, institution: institution));
    }

    private async Task<Answer> EndedAsync(Guid institution, Guid course) => (await running.National.PostAsync("/course-runs", new
    {
        courseId = course,
        institutionId = institution,
        enrolmentOpensAt = "2019-12-01T00:00:00Z",
        enrolmentClosesAt = "2020-01-05T00:00:00Z",
        startsOn = "2020-01-06",
        endsOn = "2020-05-01",
        timeZone = "Asia/Ho_Chi_Minh",
    })).Expect(201);

    private static string Utc(Answer answer, string field) =>
        answer.Body.GetProperty(field).GetDateTimeOffset().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
