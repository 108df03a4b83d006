using System.Net;
using Xunit;

namespace AiTalent.Api.Tests.Totals;

public sealed class TotalsTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task Totals_count_what_was_just_written()
    {
        var institution = await _world.InstitutionAsync();
        var run = await _world.RunAsync(capacity: 2, institution: institution);
        var last = 0L;
        foreach (var learner in await _world.LearnersAsync(3))
            last = (await _world.EnrolAsync(run, learner)).Expect(201).Position;

        var totals = (await running.National.GetAsync($"/totals?by=course-run&minPosition={last}")).Expect(200);

        var cell = totals.Items("cells").Single(item => item.GetProperty("key").GetString() == run.ToString());
        Assert.Equal((2, 1, 2), (cell.GetProperty("enrolled").GetInt32(), cell.GetProperty("waitlisted").GetInt32(), cell.GetProperty("activeLearners").GetInt32()));
        Assert.Equal("Học máy", cell.GetProperty("name").GetProperty("vi").GetString());
        Assert.True(totals.Position >= last);
        Assert.Equal(50_000, totals.Number("target"));
        Assert.Equal(
            ["enrolled", "waitlisted", "offered", "completed", "failed", "withdrawn", "notPlaced", "noResult", "cancelled", "learners", "activeLearners", "credentials", "certified", "engineers"],
            totals.Body.GetProperty("national").EnumerateObject().Select(measure => measure.Name));
    }

    [Fact]
    public async Task Everybody_sees_totals_but_no_cell_of_few_persons()
    {
        var run = await _world.RunAsync(capacity: 2);
        var last = (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201).Position;

        var totals = (await running.Public.GetAsync($"/totals?by=course-run&minPosition={last}")).Expect(200);

        Assert.True(totals.Body.GetProperty("national").GetProperty("learners").GetInt32() > 0);
        Assert.DoesNotContain(totals.Items("cells"), cell =>
            cell.GetProperty("key").GetString() == run.ToString() && cell.GetProperty("learners").ValueKind == System.Text.Json.JsonValueKind.Number);
    }

    [Theory]
    [InlineData("country")]
    [InlineData("province")]
    [InlineData("institution")]
    [InlineData("programme")]
    [InlineData("course")]
    [InlineData("course-run")]
    [InlineData("partnership")]
    [InlineData("day")]
    public async Task Totals_are_cut_by_every_key(string by)
    {
        (await running.National.GetAsync($"/totals?by={by}")).Expect(200);
        (await running.Public.GetAsync($"/totals?by={by}&asOf=2024-01-01")).Expect(200);
    }

    [Fact]
    public async Task Totals_stand_as_they_stood_at_the_end_of_a_day()
    {
        var run = await _world.RunAsync(capacity: null);
        var learner = await _world.LearnerAsync();
        var path = $"/course-runs/{run}/enrolments";
        (await running.National.PostAsync(path, new { learnerId = learner, effectiveAt = "2023-03-05T12:00:00+07:00" })).Expect(201);
        var last = (await running.National.DeleteAsync($"{path}/{learner}?effectiveAt=2023-03-07T12:00:00%2B07:00")).Expect(200).Position;

        async Task<int?> EnrolledOn(string day) => (await running.National.GetAsync($"/totals?by=course-run&asOf={day}&minPosition={last}")).Expect(200)
            .Items("cells").Where(cell => cell.GetProperty("key").GetString() == run.ToString()).Select(cell => (int?)cell.GetProperty("enrolled").GetInt32()).SingleOrDefault();

        Assert.Null(await EnrolledOn("2023-03-04"));
        Assert.Equal(1, await EnrolledOn("2023-03-05"));
        Assert.Equal(1, await EnrolledOn("2023-03-06"));
        Assert.Equal(0, await EnrolledOn("2023-03-07"));
    }

    [Fact]
    public async Task An_answer_that_has_not_changed_is_not_sent_again()
    {
        using var first = await running.Public.Http.GetAsync("/api/v1/totals?asOf=2022-01-01", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/totals?asOf=2022-01-01");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await running.Public.Http.SendAsync(request, TestContext.Current.CancellationToken);

        // Other tests may have advanced the position.
        Assert.True(second.StatusCode == HttpStatusCode.NotModified || !second.Headers.ETag!.Equals(first.Headers.ETag));
    }

    [Fact]
    public async Task A_question_that_makes_no_sense_says_which_part()
    {
        (await running.Public.GetAsync("/totals?by=colour")).ExpectProblem(400, "unknown_value", "by");
        (await running.Public.GetAsync("/totals?asOf=yesterday")).ExpectProblem(400, "wrong_type", "asOf");
        (await running.Public.GetAsync("/totals?asOf=2999-01-01")).ExpectProblem(400, "out_of_range", "asOf");
        (await running.Public.GetAsync("/totals?minPosition=x")).ExpectProblem(400, "wrong_type", "minPosition");
        (await running.Public.GetAsync($"/totals?minPosition={long.MaxValue}")).ExpectProblem(400, "position_beyond_head", "minPosition");
    }
}
