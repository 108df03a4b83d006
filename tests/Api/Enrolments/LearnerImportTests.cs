using Xunit;

namespace AiTalent.Api.Tests.Enrolments;

public sealed class LearnerImportTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task The_roster_is_for_those_who_look_after_it()
    {
        var institution = await _world.InstitutionAsync();
        var run = await _world.RunAsync(1, institution: institution);
        var learners = await _world.LearnersAsync(2);
        var last = 0L;
        foreach (var learner in learners)
            last = (await _world.EnrolAsync(run, learner)).Expect(201).Position;
        var path = $"/course-runs/{run}/enrolments?minPosition={last}";

        var all = (await running.National.GetAsync(path)).Expect(200);
        var waiting = (await running.National.GetAsync(path + "&status=waitlisted")).Expect(200);
        var own = (await (await running.ClientAsync(["persons"], institution)).GetAsync(path)).Expect(200);

        Assert.Equal(learners, all.Items("items").Select(item => item.GetProperty("learnerId").GetGuid()));
        Assert.Equal(learners[1], waiting.Items("items").Single().GetProperty("learnerId").GetGuid());
        Assert.Equal(2, own.Items("items").Count());
        (await running.Public.GetAsync(path)).ExpectProblem(401, "not_authenticated");
        (await (await running.ClientAsync(["catalogue"])).GetAsync(path)).ExpectProblem(403, "not_permitted");
        (await (await running.ClientAsync(["persons"], await _world.InstitutionAsync())).GetAsync(path)).ExpectProblem(403, "other_institution");
        (await running.National.GetAsync($"/course-runs/{Guid.NewGuid()}/enrolments")).ExpectProblem(404, "not_found");
        (await running.National.GetAsync($"/course-runs/{run}/enrolments/{Guid.NewGuid()}")).ExpectProblem(404, "not_found");
    }
}
