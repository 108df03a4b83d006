using System.Text.Json;
using Xunit;

namespace AiTalent.Api.Tests.Enrolments;

public sealed class EnrolmentTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_new_enrolment_is_made_and_a_repeat_is_shown()
    {
        var run = await _world.RunAsync(capacity: 1);
        var learner = await _world.LearnerAsync();

        var first = (await _world.EnrolAsync(run, learner)).Expect(201);
        var again = (await _world.EnrolAsync(run, learner)).Expect(200);

        Assert.Equal(["learnerId", "status", "waitlistPosition", "attempt", "offeredUntil", "position"], first.Body.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("enrolled", 1, (int?)null), (first.String("status"), first.Number("attempt"), first.Number("waitlistPosition")));
        Assert.Equal(("enrolled", 1), (again.String("status"), again.Number("attempt")));
        Assert.Equal($"/api/v1/course-runs/{run}/enrolments/{learner}", first.Location);
    }

    [Fact]
    public async Task Who_finds_no_seat_waits_and_is_promoted_when_one_is_freed()
    {
        var run = await _world.RunAsync(capacity: 1, waitlistLimit: 1);
        var learners = await _world.LearnersAsync(3);
        (await _world.EnrolAsync(run, learners[0])).Expect(201);

        var waiting = (await _world.EnrolAsync(run, learners[1])).Expect(201);
        (await _world.EnrolAsync(run, learners[2])).ExpectProblem(409, "run_full");
        var withdrawn = (await _world.WithdrawAsync(run, learners[0])).Expect(200);
        var promoted = (await _api.GetAsync($"/course-runs/{run}/enrolments/{learners[1]}?minPosition={withdrawn.Position}")).Expect(200);

        Assert.Equal(("waitlisted", 1), (waiting.String("status"), waiting.Number("waitlistPosition")));
        Assert.Equal("withdrawn", withdrawn.String("status"));
        Assert.Equal("enrolled", promoted.String("status"));
    }

    [Fact]
    public async Task A_batch_has_a_result_for_each_row()
    {
        var run = await _world.RunAsync(capacity: 2, waitlistLimit: 1);
        var learners = await _world.LearnersAsync(4);
        var stranger = Guid.NewGuid();

        var told = (await _api.PostAsync($"/course-runs/{run}/enrolments/batch", new { learnerIds = learners.Append(stranger) })).Expect(200);

        var rows = told.Items("results").ToList();
        Assert.Equal([.. learners, stranger], rows.Select(row => row.GetProperty("learnerId").GetGuid()));
        Assert.Equal(["enrolled", "enrolled", "waitlisted"], rows.Take(3).Select(row => row.GetProperty("status").GetString()!));
        Assert.Equal(["run_full", "unknown_learner"], rows.Skip(3).Select(row => row.GetProperty("code").GetString()!));
        Assert.Equal(rows.Take(3).Max(row => row.GetProperty("position").GetInt64()), told.Position);
    }

    [Fact]
    public async Task Rows_of_a_batch_may_take_effect_in_the_past()
    {
        var run = await _world.RunAsync(capacity: null);
        var learners = await _world.LearnersAsync(2);
        var rows = learners.Select(learner => new { learnerId = learner, effectiveAt = "2024-02-01T00:00:00+07:00" });

        var told = (await _api.PostAsync($"/course-runs/{run}/enrolments/batch", new { rows })).Expect(200);
        var seen = (await _api.GetAsync($"/course-runs/{run}/enrolments/{learners[0]}?minPosition={told.Position}")).Expect(200);

        Assert.Equal(JsonSerializer.SerializeToElement(new DateTime(2024, 1, 31, 17, 0, 0, DateTimeKind.Utc)).GetString(), seen.String("effectiveAt"));
    }

    [Fact]
    public async Task History_enrols_withdraws_and_gives_results_in_the_past()
    {
        var run = await _world.RunAsync(capacity: null);
        var learner = await _world.LearnerAsync();
        var path = $"/course-runs/{run}/enrolments";

        (await _api.PostAsync(path, new { learnerId = learner, effectiveAt = "2024-02-01T00:00:00Z" })).Expect(201);
        (await _api.DeleteAsync($"{path}/{learner}?effectiveAt=2024-03-01T00:00:00%2B07:00")).Expect(200);
        var result = (await _api.PostAsync(
            $"/course-runs/{run}/results", new[] { new { learnerId = learner, result = "failed", effectiveAt = "2024-06-01T00:00:00Z" } })).Expect(200);
        var seen = (await _api.GetAsync($"{path}/{learner}?minPosition={result.Position}")).Expect(200);

        Assert.Equal("failed", seen.String("status"));
        Assert.Equal(["enrolled", "withdrawn", "failed"], seen.Items("history").Select(change => change.GetProperty("status").GetString()!));
        (await _api.PostAsync(path, new { learnerId = await _world.LearnerAsync(), effectiveAt = "2190-01-01T00:00:00Z" }))
            .ExpectProblem(400, "effective_in_future", "effectiveAt");
        var withoutHistory = await running.ClientAsync(["enrolments"]);
        (await withoutHistory.PostAsync(path, new { learnerId = learner, effectiveAt = "2024-02-01T00:00:00Z" })).ExpectProblem(403, "not_permitted", "effectiveAt");
    }

    [Fact]
    public async Task Results_have_an_answer_for_each_row()
    {
        var run = await _world.RunAsync(capacity: 5);
        var learners = await _world.LearnersAsync(3);
        foreach (var learner in learners.Take(2))
            (await _world.EnrolAsync(run, learner)).Expect(201);

        var told = (await _api.PostAsync($"/course-runs/{run}/results", new object[]
        {
            new { learnerId = learners[0], result = "passed", grade = 91.5 },
            new { learnerId = learners[1], result = "failed" },
            new { learnerId = learners[2], result = "passed" },
        })).Expect(200);

        var rows = told.Items("results").ToList();
        Assert.Equal(["completed", "failed"], rows.Take(2).Select(row => row.GetProperty("status").GetString()!));
        Assert.Equal("not_enrolled", rows[2].GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_offered_seat_is_accepted_or_declined()
    {
        var run = await _world.RunAsync(capacity: 1, offerHours: 24);
        var learners = await _world.LearnersAsync(3);
        foreach (var learner in learners)
            (await _world.EnrolAsync(run, learner)).Expect(201);
        (await _world.WithdrawAsync(run, learners[0])).Expect(200);
        string Path(Guid learner, string word) => $"/course-runs/{run}/enrolments/{learner}/{word}";

        var declined = (await _api.PostAsync(Path(learners[1], "decline"))).Expect(200);
        var accepted = (await _api.PostAsync(Path(learners[2], "accept"))).Expect(200);

        Assert.Equal("withdrawn", declined.String("status"));
        Assert.Equal("enrolled", accepted.String("status"));
        (await _api.PostAsync(Path(learners[0], "accept"))).ExpectProblem(409, "no_offer");
    }

    [Fact]
    public async Task A_suspended_learner_keeps_the_seat()
    {
        var run = await _world.RunAsync(capacity: 1);
        var learner = await _world.LearnerAsync();
        (await _world.EnrolAsync(run, learner)).Expect(201);

        var suspended = (await _api.PostAsync($"/course-runs/{run}/enrolments/{learner}/suspend")).Expect(200);
        var reinstated = (await _api.PostAsync($"/course-runs/{run}/enrolments/{learner}/reinstate")).Expect(200);

        Assert.Equal(("suspended", "enrolled"), (suspended.String("status"), reinstated.String("status")));
    }

    [Fact]
    public async Task A_transfer_takes_a_seat_there_and_frees_the_one_here()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var (from, to) = (await _world.RunAsync(1, institution: institution, course: course), await _world.RunAsync(1, institution: institution, course: course));
        var learners = await _world.LearnersAsync(2);
        foreach (var learner in learners)
            (await _world.EnrolAsync(from, learner)).Expect(201);

        var moved = (await _api.PostAsync($"/course-runs/{from}/enrolments/{learners[0]}/transfer", new { targetRunId = to })).Expect(200);

        Assert.Equal("transferred", moved.String("status"));
        Assert.Equal("enrolled", (await _world.EnrolAsync(from, learners[1])).Expect(200).String("status"));
        Assert.Equal("enrolled", (await _world.EnrolAsync(to, learners[0])).Expect(200).String("status"));
        (await _api.PostAsync($"/course-runs/{from}/enrolments/{learners[1]}/transfer", new { targetRunId = to })).ExpectProblem(409, "run_full");
        (await _api.PostAsync($"/course-runs/{from}/enrolments/{learners[1]}/transfer", new { targetRunId = Guid.NewGuid() }))
            .ExpectProblem(409, "unknown_course_run", "courseRunId");
    }

    [Fact]
    public async Task Without_what_the_course_asks_for_one_is_not_eligible()
    {
        var institution = await _world.InstitutionAsync();
        var first = await _world.CourseAsync(institution);
        var second = await _world.CourseAsync(institution, first);
        var (before, after) = (await _world.RunAsync(9, institution: institution, course: first), await _world.RunAsync(9, institution: institution, course: second));
        var learner = await _world.LearnerAsync();

        (await _world.EnrolAsync(after, learner)).ExpectProblem(409, "not_eligible");
        (await _world.EnrolAsync(before, learner)).Expect(201);
        var passed = (await _api.PostAsync($"/course-runs/{before}/results", new[] { new { learnerId = learner, result = "passed" } })).Expect(200);
        (await _api.GetAsync($"/totals?minPosition={passed.Position}")).Expect(200);

        (await _world.EnrolAsync(after, learner)).Expect(201);
    }
}
