using AiTalent.Domain.Authority;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed class TargetTests
{
    [Fact]
    public async Task The_target_its_day_and_the_day_that_the_plan_starts_from_are_settings()
    {
        await using var running = await RunningApi.WithAsync("--AiTalent:Target:Engineers=12345", "--AiTalent:Target:By=2001-12-31", "--AiTalent:Target:From=2001-01-01");
        using var analyst = await running.VisitorAsync(Role.MinistryAnalyst);

        var screen = await analyst.PageAsync("/en/ministry");

        Assert.Contains("towards the target of 12,345 by 31 Dec 2001", screen, StringComparison.Ordinal);
        // Its day is over, so the plan is complete.
        Assert.Contains("Plan for today: 12,345", screen, StringComparison.Ordinal);
        Assert.Equal(12_345, (await running.Public.GetAsync("/totals")).Expect(200).Number("target"));
    }

    [Fact]
    public async Task The_target_counts_the_learners_of_its_countries_and_the_others_stand_beside()
    {
        await using var running = await RunningApi.WithAsync();
        await CertifyAsync(running, ("VN", 2), ("KR", 1));
        using var analyst = await running.VisitorAsync(Role.MinistryAnalyst);
        using var anybody = new Visitor(running.Address);

        var totals = (await running.National.GetAsync("/totals")).Expect(200);
        var desk = await analyst.PageAsync("/en/ministry");
        var wall = await analyst.PageAsync("/en/ministry?wall=true");
        var home = await anybody.PageAsync("/en/national");

        Assert.Equal(3, totals.Body.GetProperty("national").GetProperty("engineers").GetInt32());
        var progress = totals.Body.GetProperty("progress");
        Assert.Equal(["countries", "engineers", "others", "plannedToday"], progress.EnumerateObject().Select(one => one.Name));
        Assert.Equal(1, progress.GetProperty("others").GetProperty("KR").GetInt32());
        Assert.Equal((2, "VN"), (progress.GetProperty("engineers").GetInt32(), progress.GetProperty("countries").EnumerateArray().Single().GetString()));
        Assert.Equal("ageSeconds", totals.Body.EnumerateObject().Last().Name);
        foreach (var page in (string[])[desk, wall])
        {
            Assert.Matches("field=\"progress.engineers\"[^>]*>2<", page);
            Assert.Matches("field=\"progress.others.KR\"[^>]*>1<", page);
            Assert.Contains("Learners of Viet Nam, wherever they are taught", page, StringComparison.Ordinal);
        }

        // A country's small figure is hidden from the public, who knows the national one.
        Assert.Contains("fewer than 10", home, StringComparison.Ordinal);
        Assert.DoesNotContain("progress.others.KR", home, StringComparison.Ordinal);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await running.Public.GetAsync("/totals")).Body.GetProperty("progress").GetProperty("engineers").ValueKind);
    }

    [Fact]
    public async Task The_countries_of_the_target_are_a_setting_and_a_part_of_the_tag_of_a_past_day()
    {
        await using var running = await RunningApi.WithAsync("--AiTalent:Target:Countries=KR");
        await using var both = await RunningApi.WithAsync("--AiTalent:Target:Countries=VN,KR");
        var tags = new List<string?>();
        foreach (var one in (RunningApi[])[running, both])
        {
            await CertifyAsync(one, ("VN", 2), ("KR", 1));
            tags.Add((await one.Public.GetAsync("/totals?asOf=2024-01-01")).Expect(200).ETag);
        }

        Assert.Equal(1, (await running.National.GetAsync("/totals")).Body.GetProperty("progress").GetProperty("engineers").GetInt32());
        Assert.Equal(3, (await both.National.GetAsync("/totals")).Body.GetProperty("progress").GetProperty("engineers").GetInt32());
        Assert.NotEqual(tags[0], tags[1]);
    }

    [Fact]
    public async Task The_desk_shows_who_set_the_target_and_what_was_set_before()
    {
        await using var plain = await RunningApi.WithAsync();
        await using var recorded = await RunningApi.WithAsync(
            "--AiTalent:Target:Decisions:0:Number=01/QD-TEST", "--AiTalent:Target:Decisions:0:Date=2024-05-06", "--AiTalent:Target:Decisions:0:Engineers=40000",
            "--AiTalent:Target:Decisions:1:Number=02/QD-TEST", "--AiTalent:Target:Decisions:1:Date=2025-07-08");
        using var analyst = await plain.VisitorAsync(Role.MinistryAnalyst);
        using var other = await recorded.VisitorAsync(Role.MinistryAnalyst);

        var unknown = await analyst.PageAsync("/en/ministry");
        var known = await other.PageAsync("/en/ministry");

        Assert.Contains("<dt>Decision number</dt><dd>not recorded</dd>", unknown, StringComparison.Ordinal);
        Assert.Contains("<dt>Decision number</dt><dd>02/QD-TEST</dd>", known, StringComparison.Ordinal);
        Assert.Matches("(?s)02/QD-TEST.*8 Jul 2025.*01/QD-TEST.*6 May 2024.*40,000", known.Split("Decisions on the target</h3>")[1]);
    }

    [Theory]
    [InlineData("Countries", "XX")]
    [InlineData("Countries", "VN;KR")]
    [InlineData("Decisions:0:Countries", "US")]
    public void A_country_that_is_not_of_the_programme_is_refused_at_the_start(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [$"AiTalent:Target:{name}"] = value }).Build();

        Assert.Contains("AiTalent:Target:", Assert.Throws<OptionsValidationException>(() => ApiOptions.Read(settings)).Message, StringComparison.Ordinal);
    }

    private static async Task CertifyAsync(RunningApi running, params (string Country, int Learners)[] countries)
    {
        var (api, world) = (running.National, new World(running.National));
        var institution = await world.InstitutionAsync();
        var programme = await world.ProgrammeAsync(institution);
        (await api.PutAsync($"/programmes/{programme}/accreditation", new { status = "accredited" })).Expect(200);
        foreach (var (country, learners) in countries)
        {
            for (var number = 0; number < learners; number++)
            {
                var learner = (await api.PostAsync("/learners", new { country, province = "11" })).Expect(201).Id;
                (await api.PostAsync("/credentials", new { learnerId = learner, programmeId = programme, institutionId = institution, overrideReason = "exception" })).Expect(201);
            }
        }
    }
}
