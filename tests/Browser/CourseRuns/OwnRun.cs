using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Courses;
using AiTalent.Contracts.Credentials;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Paging;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Xunit;

namespace AiTalent.Browser.Tests.CourseRuns;

/// <summary>Represents a run used by one test only, and its registrar.</summary>
internal sealed class OwnRun(Demonstration demonstration, Guid id, Guid course, CommandContext registrar)
{
    public Guid Id => id;

    public Guid Course => course;

    /// <summary>
    /// Schedules a run like the one with three seats, with changes and a separate course, because a learner has one seat per course.
    /// </summary>
    /// <param name="demonstration">The running demonstration.</param>
    /// <param name="change">The changes to the definition.</param>
    /// <param name="ofCourse">A run whose course is reused, if the test needs two runs of one course.</param>
    public static async Task<OwnRun> ScheduleAsync(Demonstration demonstration, Func<CourseRunDefinition, CourseRunDefinition> change, Guid? ofCourse = null)
    {
        var like = await demonstration.Services.GetRequiredService<CourseRunQueries>()
            .FindAsync(DemonstrationIds.RunWithThreeSeats, TestContext.Current.CancellationToken);
        var registrar = new CommandContext(Actor.Person("user:browser-tests", Role.Registrar, like!.Definition.InstitutionId));
        var run = new OwnRun(demonstration, Guid.CreateVersion7(), ofCourse ?? await CreateCourseAsync(demonstration, like.Definition.CourseId, registrar), registrar);
        var outcome = await run.Grain.Schedule(new ScheduleCourseRun(registrar, run.Id, change(like.Definition) with { CourseId = run.Course }));
        await run.SeenAsync(outcome.Position, outcome.Refusal);
        return run;
    }

    /// <summary>Returns learners who wait in another run and can be enrolled here.</summary>
    public async Task<Guid[]> OthersAsync(int count)
    {
        var waiting = await demonstration.Services.GetRequiredService<EnrolmentQueries>()
            .WaitlistAsync(DemonstrationIds.FullRun, new PageRequest(count), TestContext.Current.CancellationToken);
        return [.. waiting.Items.Select(somebody => somebody.LearnerId)];
    }

    public async Task EnrolAsync(Guid learner)
    {
        var outcome = await Grain.Enrol(new Enrol(registrar, learner, OverrideReason: "browser_test"));
        await SeenAsync(outcome.Position, outcome.Refusal);
    }

    /// <summary>Records a pass and issues the certificate of the course.</summary>
    public async Task<Guid> CertifyAsync(Guid learner)
    {
        await EnrolAsync(learner);
        var passed = (await Grain.RecordResults([new RecordResult(registrar, learner, Passed: true)]))[0];
        await SeenAsync(passed.Position, passed.Refusal);
        var award = new Award(AwardKind.Course, Course);
        var id = CredentialIdentity.IdOf(learner, award);
        var issued = await demonstration.Services.GetRequiredService<IGrainFactory>().GetGrain<ICredentialGrain>(id)
            .Execute(new IssueCredential(registrar, learner, award, registrar.Actor.InstitutionId!.Value, [], MakesEngineer: false, MissingCourses: []));
        await SeenAsync(issued.Position, issued.Refusal);
        return id;
    }

    public async Task WithdrawAsync(Guid learner)
    {
        var outcome = await Grain.Withdraw(new Withdraw(registrar, learner));
        await SeenAsync(outcome.Position, outcome.Refusal);
    }

    private static async Task<Guid> CreateCourseAsync(Demonstration demonstration, Guid like, CommandContext registrar)
    {
        var (id, grains) = (Guid.CreateVersion7(), demonstration.Services.GetRequiredService<IGrainFactory>());
        var pattern = (await grains.GetGrain<ICourseGrain>(like).Find())!.Definition;
        Assert.Null((await grains.GetGrain<ICourseGrain>(id).Execute(new CreateCourse(registrar, id, pattern with { Prerequisites = [] }))).Refusal);
        return id;
    }

    private ICourseRunGrain Grain => demonstration.Services.GetRequiredService<IGrainFactory>().GetGrain<ICourseRunGrain>(id);

    private async Task SeenAsync(long position, Refusal? refusal)
    {
        Assert.Null(refusal);
        Assert.Equal(Freshness.Reached, await demonstration.Services.GetRequiredService<ReadModelFreshness>()
            .WaitForAsync(position, TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }
}
