using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using AiTalent.Contracts.Cohorts;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Freshness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Orleans;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.University;

/// <summary>Tests a cohort and one of its learners as the registrar in Ha Noi.</summary>
public sealed class CohortDeskTests(Demonstration demonstration)
{
    [Fact]
    public async Task Chosen_members_are_enrolled_with_an_outcome_each_and_withdrawn_again_for_a_reason()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1, WaitlistLimit = null });
        var cohort = await GatherAsync(run, 3);
        var page = await demonstration.OpenAsAsync("registrar-vn");
        await page.GotoAsync($"/en/university/cohorts/{cohort}");
        await page.Locator("input[name=learner]").Nth(0).CheckAsync();
        await page.Locator("input[name=learner]").Nth(1).CheckAsync();

        await page.Locator("#courseRunId").SelectOptionAsync(await ChoiceAsync(page, "#courseRunId", run));
        await ButtonAsync(page, "Enrol them");
        await Expect(page.Locator("#work tbody tr")).ToHaveCountAsync(2);
        await Expect(page.Locator("#work tbody .tag")).ToHaveTextAsync(["Enrolled", "On the waitlist"]);

        await page.GotoAsync($"/en/university/cohorts/{cohort}");
        await Expect(page.Locator(".sheet tbody .tag")).ToHaveTextAsync(["Enrolled", "On the waitlist"]);
        await page.Locator("input[name=learner]").Nth(0).CheckAsync();
        await page.Locator("#from").SelectOptionAsync(await ChoiceAsync(page, "#from", run));
        await page.Locator("#reason").SelectOptionAsync("never_came");
        await ButtonAsync(page, "Withdraw them");
        await Expect(page.Locator("#work tbody .tag")).ToHaveTextAsync(["Withdrawn"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_learner_is_enrolled_and_withdrawn_on_the_sheet_and_its_history_says_by_whom_and_why_without_JavaScript()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 5 });
        var cohort = await GatherAsync(run, 1);
        var page = await demonstration.OpenAsAsync("registrar-vn", width: 390, javaScript: false);
        await page.GotoAsync($"/en/university/cohorts/{cohort}");
        await page.Locator("a[id^=name-]").ClickAsync();

        await page.Locator("#courseRunId").SelectOptionAsync(await ChoiceAsync(page, "#courseRunId", run));
        await page.Locator("#overrideReason").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ButtonAsync(page, "Enrol the learner");
        await Expect(page.Locator("main .notice").First).ToContainTextAsync("The learner was enrolled in the course run.");
        await page.Locator("#from").SelectOptionAsync(await ChoiceAsync(page, "#from", run));
        await page.Locator("#reason").SelectOptionAsync("own_wish");
        await ButtonAsync(page, "Withdraw the learner");

        var newest = page.Locator("section:has(#history-title) tbody tr").First;
        await Expect(newest.Locator("th")).ToHaveTextAsync("Withdrawn");
        await Expect(newest.Locator("td").Nth(2)).ToContainTextAsync("Registrar");
        await Expect(newest.Locator("td").Nth(3)).ToHaveTextAsync("At the learner’s request");
        await page.Context.CloseAsync();
    }

    private static Task ButtonAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Returns the value of the option for the run.</summary>
    private static async Task<string> ChoiceAsync(IPage page, string select, OwnRun run) =>
        (await page.Locator($"{select} option[value^='{run.Id}']").First.GetAttributeAsync("value"))!;

    /// <summary>Creates a cohort of the run's institution, with learners who wait in another run.</summary>
    private async Task<Guid> GatherAsync(OwnRun run, int members)
    {
        var institution = (await demonstration.Services.GetRequiredService<CourseRunQueries>().FindAsync(run.Id, TestContext.Current.CancellationToken))!.Definition.InstitutionId;
        var registrar = new CommandContext(Actor.Person("user:browser-tests", Role.Registrar, institution));
        var id = Guid.CreateVersion7();
        var grain = demonstration.Services.GetRequiredService<IGrainFactory>().GetGrain<ICohortGrain>(id);
        Assert.Null((await grain.Execute(new CreateCohort(registrar, id, new CohortDefinition(institution, null, new("Lớp thử", null, "Trial"))))).Refusal);
        var joined = await grain.Execute(new AddMembers(registrar, [.. await run.OthersAsync(members)]));
        Assert.Null(joined.Refusal);
        Assert.Equal(Freshness.Reached, await demonstration.Services.GetRequiredService<ReadModelFreshness>()
            .WaitForAsync(joined.Position, TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        return id;
    }
}
