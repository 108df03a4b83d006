using Xunit;

namespace AiTalent.Api.Tests.Idempotency;

public sealed class IdempotencyTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_retry_after_a_withdrawal_still_gets_the_first_answer()
    {
        var run = await _world.RunAsync(capacity: 1);
        var learner = await _world.LearnerAsync();
        var (enrolKey, withdrawKey) = (Guid.NewGuid(), Guid.NewGuid());
        var first = (await _world.EnrolAsync(run, learner, enrolKey)).Expect(201);
        var withdrawn = (await _world.WithdrawAsync(run, learner, withdrawKey)).Expect(200);

        var retry = (await _world.EnrolAsync(run, learner, enrolKey)).Expect(200);
        var withdrawnAgain = (await _world.WithdrawAsync(run, learner, withdrawKey)).Expect(200);
        var seen = (await _api.GetAsync($"/course-runs/{run}/enrolments/{learner}?minPosition={withdrawn.Position}")).Expect(200);

        Assert.Equal(("enrolled", 1), (retry.String("status"), retry.Number("attempt")));
        Assert.Equal(first.Position, retry.Position);
        Assert.Equal("withdrawn", withdrawnAgain.String("status"));
        Assert.Equal("withdrawn", seen.String("status"));
    }

    [Fact]
    public async Task A_key_whose_first_use_changed_nothing_changes_nothing_later()
    {
        var run = await _world.RunAsync(capacity: 1);
        var learner = await _world.LearnerAsync();
        var key = Guid.NewGuid();
        (await _world.EnrolAsync(run, learner)).Expect(201);
        (await _world.EnrolAsync(run, learner, key)).Expect(200);
        var withdrawn = (await _world.WithdrawAsync(run, learner)).Expect(200);

        var retry = (await _world.EnrolAsync(run, learner, key)).Expect(200);

        Assert.Equal(("withdrawn", 1, withdrawn.Position), (retry.String("status"), retry.Number("attempt"), retry.Position));
    }

    [Fact]
    public async Task A_key_takes_no_other_content()
    {
        var run = await _world.RunAsync(capacity: 2);
        var learners = await _world.LearnersAsync(2);
        var key = Guid.NewGuid();
        (await _world.EnrolAsync(run, learners[0], key)).Expect(201);

        (await _world.EnrolAsync(run, learners[1], key)).ExpectProblem(422, "idempotency_key_reused");
    }

    [Fact]
    public async Task A_key_is_the_clients_own()
    {
        var run = await _world.RunAsync(capacity: 2);
        var learners = await _world.LearnersAsync(2);
        var key = Guid.NewGuid();
        (await _world.EnrolAsync(run, learners[0], key)).Expect(201);

        var other = await running.ClientAsync(["enrolments"]);

        (await other.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = learners[1] }, key)).Expect(201);
    }

    [Fact]
    public async Task What_was_made_once_is_made_once()
    {
        var body = new { country = "KR", province = "11" };
        var key = Guid.NewGuid();

        var first = (await _api.PostAsync("/learners", body, key)).Expect(201);
        var again = (await _api.PostAsync("/learners", body, key)).Expect(201);

        Assert.Equal((first.Id, first.Position), (again.Id, again.Position));
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        var run = await _world.RunAsync(capacity: 0);
        var learner = await _world.LearnerAsync();
        var key = Guid.NewGuid();
        (await _world.EnrolAsync(run, learner, key)).ExpectProblem(409, "run_closed");
        (await _api.PatchAsync($"/course-runs/{run}", new { capacity = 1 }, "\"1\"")).Expect(200);

        (await _world.EnrolAsync(run, learner, key)).Expect(201);
    }

    [Fact]
    public async Task Rows_of_a_batch_are_repeated_one_by_one()
    {
        var run = await _world.RunAsync(capacity: 5);
        var learners = await _world.LearnersAsync(3);
        var key = Guid.NewGuid();
        var path = $"/course-runs/{run}/enrolments/batch";
        var first = (await _api.PostAsync(path, new { learnerIds = learners }, key)).Expect(200);
        (await _world.WithdrawAsync(run, learners[0])).Expect(200);

        var again = (await _api.PostAsync(path, new { learnerIds = learners }, key)).Expect(200);
        var other = (await _api.PostAsync(path, new { learnerIds = learners.Reverse() }, key)).Expect(200);

        Assert.Equal(
            first.Items("results").Select(row => (row.GetProperty("status").GetString(), row.GetProperty("position").GetInt64())),
            again.Items("results").Select(row => (row.GetProperty("status").GetString(), row.GetProperty("position").GetInt64())));
        Assert.All(other.Items("results"), row => Assert.Equal("idempotency_key_reused", row.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_change_of_a_run_is_made_once()
    {
        var run = await _world.RunAsync(capacity: 1);
        var key = Guid.NewGuid();

        var first = (await _api.PatchAsync($"/course-runs/{run}", new { capacity = 4 }, "\"1\"", key)).Expect(200);
        var again = (await _api.PatchAsync($"/course-runs/{run}", new { capacity = 4 }, "\"1\"", key)).Expect(200);

        Assert.Equal(("\"2\"", "\"2\""), (first.ETag, again.ETag));
    }

    [Fact]
    public async Task A_key_that_is_no_uuid_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/course-runs/{Guid.NewGuid()}/enrolments/{Guid.NewGuid()}/accept");
        request.Headers.Add("Idempotency-Key", "today");

        (await _api.SendAsync(request)).ExpectProblem(400, "wrong_type", "Idempotency-Key");
    }
}
