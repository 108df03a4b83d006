using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Paging;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Xunit;

namespace AiTalent.Browser.Tests.CourseRuns;

/// <summary>A run that one test has to itself, and the registrar who looks after it.</summary>
internal sealed class OwnRun(Demonstration demonstration, Guid id, CommandContext registrar)
{
    public Guid Id => id;

    /// <summary>Another run of the course of the run with three seats, with changes.</summary>
    public static async Task<OwnRun> ScheduleAsync(Demonstration demonstration, Func<CourseRunDefinition, CourseRunDefinition> change)
    {
        var like = await demonstration.Services.GetRequiredService<CourseRunQueries>()
            .FindAsync(DemonstrationIds.RunWithThreeSeats, TestContext.Current.CancellationToken);
        var registrar = new CommandContext(Actor.Person("user:browser-tests", Role.Registrar, like!.Definition.InstitutionId));
        var run = new OwnRun(demonstration, Guid.CreateVersion7(), registrar);
        var outcome = await run.Grain.Schedule(new ScheduleCourseRun(registrar, run.Id, change(like.Definition)));
        await run.SeenAsync(outcome.Position, outcome.Refusal);
        return run;
    }

    /// <summary>People who wait elsewhere and can be given places here.</summary>
    public async Task<Guid[]> OthersAsync(int count)
    {
        var waiting = await demonstration.Services.GetRequiredService<EnrolmentQueries>()
            .WaitlistAsync(DemonstrationIds.FullRun, new PageRequest(count), TestContext.Current.CancellationToken);
        return [.. waiting.Items.Select(somebody => somebody.LearnerId)];
    }

    public async Task EnrolAsync(Guid learner)
    {
        // As history: the people of the demonstration have seats in other runs of the course.
        var history = new CommandContext(Actor.Client("browser-tests", Scopes.All.Keys));
        var outcome = await Grain.Enrol(new Enrol(history, learner, EffectiveAt: DateTimeOffset.UtcNow.AddMinutes(-1), OverrideReason: "browser_test"));
        await SeenAsync(outcome.Position, outcome.Refusal);
    }

    public async Task WithdrawAsync(Guid learner)
    {
        var outcome = await Grain.Withdraw(new Withdraw(registrar, learner));
        await SeenAsync(outcome.Position, outcome.Refusal);
    }

    private ICourseRunGrain Grain => demonstration.Services.GetRequiredService<IGrainFactory>().GetGrain<ICourseRunGrain>(id);

    private async Task SeenAsync(long position, Refusal? refusal)
    {
        Assert.Null(refusal);
        Assert.Equal(Freshness.Reached, await demonstration.Services.GetRequiredService<ReadModelFreshness>()
            .WaitForAsync(position, TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }
}
