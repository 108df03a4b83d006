using AiTalent.Tests.Servers;
using Xunit;

namespace AiTalent.Api.Tests.Scenarios;

/// <summary>Runs the scenarios of <c>tests/Load</c> at a small size, each against a separate process.</summary>
public sealed class ReducedScenarioTests(ITestOutputHelper output)
{
    [Fact]
    public Task Real_history_comes_to_the_totals_that_are_known() => ShowAsync("oulad", "--module", "AAA");

    [Fact]
    public Task Real_history_comes_to_the_totals_that_are_known_on_PostgreSql()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        return ShowAsync("oulad", "--module", "AAA", "--postgres");
    }

    [Fact]
    public Task No_seat_is_sold_twice_in_a_race() => ShowAsync("race", "--seats", "20", "--learners", "400", "--in-flight", "64");

    [Fact]
    public Task Nothing_acknowledged_is_lost_when_the_process_is_killed() =>
        ShowAsync("crash", "--kills", "1", "--seats", "20", "--learners", "400", "--in-flight", "64");

    [Fact]
    public Task On_enrolment_day_every_student_is_told_one_place_and_no_seat_is_sold_twice() =>
        ShowAsync("enrolment-day", "--students", "100", "--seats", "40", "--warm-up", "10", "--in-flight", "32", "--untimed");

    [Fact]
    public Task Over_a_whole_country_every_view_of_the_ministry_opens_while_enrolments_arrive_and_the_recount_holds() =>
        ShowAsync("nation", "--learners", "3000", "--per-second", "50", "--seconds", "2", "--untimed");

    [Fact]
    public Task Whatever_anonymous_clients_flood_the_server_with_others_are_served() =>
        ShowAsync("flood", "--small", "--untimed", "--attempts", "800", "--attackers", "8", "--hubs", "2", "--seconds", "2");

    [Fact]
    public Task No_odd_request_to_the_API_or_any_page_is_answered_by_a_failure() =>
        ShowAsync("fuzz", "--seed", "20261130", "--api", "1500", "--pages", "1500", "--learners", "300", "--hashes", "4");

    private async Task ShowAsync(params string[] scenario)
    {
        await using var shown = new StringWriter();
        var exitCode = await AiTalent.Load.Scenarios.RunAsync(scenario, shown, TestContext.Current.CancellationToken);
        output.WriteLine(shown.ToString());
        Assert.Equal(0, exitCode);
    }
}
