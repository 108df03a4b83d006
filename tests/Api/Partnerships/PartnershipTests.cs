using Xunit;

namespace AiTalent.Api.Tests.Partnerships;

public sealed class PartnershipTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_signed_pledge_becomes_seats_in_a_run()
    {
        var (university, company) = (await _world.InstitutionAsync(), await _world.InstitutionAsync("company", "KR"));
        var asUniversity = await running.ClientAsync(["partnerships"], university);
        var asCompany = await running.ClientAsync(["partnerships"], company);
        var id = (await asUniversity.PostAsync("/partnerships", new { name = new { en = "Seats" }, parties = new[] { university, company }, startsOn = "2026-01-01" })).Expect(201).Id;
        (await asUniversity.PostAsync($"/partnerships/{id}/propose")).Expect(200);
        (await asUniversity.PostAsync($"/partnerships/{id}/sign", new { })).Expect(200);
        var signed = (await asCompany.PostAsync($"/partnerships/{id}/sign", new { })).Expect(200);
        var pledged = (await asCompany.PostAsync($"/partnerships/{id}/pledges", new { kind = "seats", amount = 5 })).Expect(200);
        var pledge = pledged.Items("pledges").Single().GetProperty("pledgeId").GetGuid();
        var run = await _world.RunAsync(3, institution: university);
        object Part(int amount) => new { pledgeId = pledge, courseRunId = run, amount };

        var allotted = (await asUniversity.PostAsync($"/partnerships/{id}/allotments", Part(2))).Expect(200);
        (await asUniversity.PostAsync($"/partnerships/{id}/allotments", Part(4))).ExpectProblem(409, "pledge_exhausted", "amount");
        (await asUniversity.PostAsync($"/partnerships/{id}/allotments", Part(3))).ExpectProblem(409, "not_enough_seats", "seats");
        var seated = (await _api.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = await _world.LearnerAsync(), partnershipId = id })).Expect(201);
        var seen = (await asCompany.GetAsync($"/partnerships/{id}?minPosition={seated.Position}")).Expect(200);
        var block = (await running.Public.GetAsync($"/course-runs/{run}")).Expect(200).Items("blocks").Single();

        Assert.Equal(("active", "confirmed"), (signed.String("status"), allotted.String("status")));
        var use = seen.Items("pledges").Single();
        Assert.Equal((5, 2, 1), (use.GetProperty("amount").GetInt32(), use.GetProperty("allotted").GetInt32(), use.GetProperty("used").GetInt32()));
        Assert.Equal((2, 1), (block.GetProperty("seats").GetInt32(), block.GetProperty("taken").GetInt32()));
    }

    [Fact]
    public async Task A_partnership_is_for_its_parties()
    {
        var parties = new[] { await _world.InstitutionAsync(), await _world.InstitutionAsync("company") };
        var body = new { name = new { en = "P" }, parties, startsOn = "2026-01-01", endsOn = "2027-01-01" };
        var id = (await _api.PostAsync("/partnerships", body)).Expect(201).Id;
        var outsider = await running.ClientAsync(["partnerships"], await _world.InstitutionAsync());

        (await outsider.PostAsync($"/partnerships/{id}/propose")).ExpectProblem(403, "other_institution");
        (await outsider.GetAsync($"/partnerships/{id}?minPosition={await running.HeadAsync()}")).ExpectProblem(403, "other_institution");
        (await _api.PostAsync($"/partnerships/{id}/sign", new { institutionId = parties[0] })).ExpectProblem(409, "wrong_status");
        (await _api.PostAsync($"/partnerships/{id}/sign", new { })).ExpectProblem(400, "required", "institutionId");
        (await _api.PostAsync("/partnerships", new { body.name, parties = new[] { parties[0], Guid.NewGuid() }, body.startsOn })).ExpectProblem(409, "unknown_institution", "parties");
        (await _api.PostAsync("/partnerships", new { body.name, parties, body.startsOn, endsOn = "2025-01-01" })).ExpectProblem(400, "ends_before_start", "endsOn");
        (await _api.PutAsync($"/partnerships/{id}", body, "\"1\"")).Expect(200);
        var ended = (await _api.PostAsync($"/partnerships/{id}/end")).Expect(200);
        Assert.Equal("terminated", ended.String("status"));
        var own = (await (await running.ClientAsync(["partnerships"], parties[1])).GetAsync($"/partnerships?minPosition={ended.Position}")).Expect(200);
        Assert.Equal(id, own.Items("items").Single().GetProperty("id").GetGuid());
    }
}
