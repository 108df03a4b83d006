using Xunit;

namespace AiTalent.Api.Tests.CourseRuns;

public sealed class CourseRunTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_run_shows_its_seats_and_its_revision_does_not_move_with_them()
    {
        var run = await _world.RunAsync(capacity: 2);
        var learners = await _world.LearnersAsync(3);
        var last = 0L;
        foreach (var learner in learners)
            last = Math.Max(last, (await _world.EnrolAsync(run, learner)).Expect(201).Position);

        var read = (await running.Public.GetAsync($"/course-runs/{run}?minPosition={last}")).Expect(200);

        Assert.Equal((2, 2, 0, 1), (read.Number("capacity"), read.Number("taken"), read.Number("seatsLeft"), read.Number("waitlisted")));
        Assert.Equal("\"1\"", read.ETag);
    }

    [Fact]
    public async Task A_run_without_a_capacity_is_unlimited()
    {
        var run = await _world.RunAsync(capacity: null);
        var position = (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201).Position;

        var read = (await running.Public.GetAsync($"/course-runs/{run}?minPosition={position}")).Expect(200);

        Assert.Null(read.Number("capacity"));
        Assert.Null(read.Number("seatsLeft"));
        Assert.Equal(1, read.Number("taken"));
    }

    [Fact]
    public async Task More_seats_promote_who_waits_and_fewer_than_taken_are_refused()
    {
        var run = await _world.RunAsync(capacity: 1);
        foreach (var learner in await _world.LearnersAsync(2))
            (await _world.EnrolAsync(run, learner)).Expect(201);

        var widened = (await _api.PatchAsync($"/course-runs/{run}", new { capacity = 2 }, "\"1\"")).Expect(200);
        (await _api.PatchAsync($"/course-runs/{run}", new { capacity = 1 }, "\"2\"")).ExpectProblem(409, "capacity_below_taken", "capacity");
        (await _api.PatchAsync($"/course-runs/{run}", new { capacity = 5 }, "\"1\"")).ExpectProblem(412, "revision_mismatch");
        (await _api.PatchAsync($"/course-runs/{run}", new { capacity = 5 })).ExpectProblem(428, "precondition_required", "If-Match");
        (await _api.PatchAsync($"/course-runs/{run}", new { }, "\"2\"")).ExpectProblem(400, "required", "body");

        Assert.Equal((2, 0), (widened.Number("taken"), widened.Number("waitlisted")));
        Assert.Equal("\"2\"", widened.ETag);
    }

    [Fact]
    public async Task A_null_lifts_a_limit_and_a_field_left_out_stays()
    {
        var run = await _world.RunAsync(capacity: 3, waitlistLimit: 4);

        var lifted = (await _api.PatchAsync($"/course-runs/{run}", new { capacity = (int?)null, endsOn = "2027-06-30" }, "\"1\"")).Expect(200);

        Assert.Null(lifted.Number("capacity"));
        Assert.Equal(4, lifted.Number("waitlistLimit"));
        Assert.Equal("2027-06-30", lifted.String("endsOn"));
        Assert.Equal("2020-02-03", lifted.String("startsOn"));
    }

    [Fact]
    public async Task Runs_are_listed_by_course_and_by_institution()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var run = await _world.RunAsync(10, institution: institution, course: course);
        var made = (await _api.PatchAsync($"/course-runs/{run}", new { waitlistLimit = 5 }, "\"1\"")).Expect(200);

        var byCourse = (await running.Public.GetAsync($"/course-runs?courseId={course}&minPosition={made.Position}")).Expect(200);
        var open = (await running.Public.GetAsync($"/course-runs?institutionId={institution}&openAt=2026-01-01T00:00:00Z&q=hoc+may")).Expect(200);

        Assert.Equal(run, byCourse.Items("items").Single().GetProperty("id").GetGuid());
        Assert.Equal(run, open.Items("items").Single().GetProperty("id").GetGuid());
    }
}
