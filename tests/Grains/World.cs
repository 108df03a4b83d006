using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Courses;
using AiTalent.Contracts.Institutions;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using Xunit;

namespace AiTalent.Grains.Tests;

/// <summary>Creates the objects that the tests of runs need: an institution, a course, learners.</summary>
public sealed class World(IGrainFactory grains)
{
    public static readonly CommandContext Program = new(Actor.Client("tests", Scopes.All.Keys));

    public async Task<Guid> InstitutionAsync(InstitutionKind kind = InstitutionKind.University)
    {
        var id = Guid.CreateVersion7();
        var outcome = await grains.GetGrain<IInstitutionGrain>(id).Execute(
            new RegisterInstitution(Program, id, new InstitutionDefinition(kind, "VN", "01", new("Đại học Thử", null, "Test University"))));
        Assert.Null(outcome.Refusal);
        return id;
    }

    public async Task<Guid> CourseAsync(Guid institution, params Guid[] prerequisites)
    {
        var course = Guid.CreateVersion7();
        var created = await grains.GetGrain<ICourseGrain>(course).Execute(
            new CreateCourse(Program, course, new CourseDefinition(institution, "ML101", new(En: "Machine learning"), 6, 48, "en", Prerequisites: [.. prerequisites])));
        Assert.Null(created.Refusal);
        return course;
    }

    public async Task<Guid> CourseRunAsync(int? capacity, int? waitlistLimit = null, Guid? institution = null, Guid? ofCourse = null, DateOnly? startsOn = null)
    {
        var owner = institution ?? await InstitutionAsync();
        var course = ofCourse ?? await CourseAsync(owner);
        var run = Guid.CreateVersion7();
        var today = DateTimeOffset.UtcNow;
        var scheduled = await grains.GetGrain<ICourseRunGrain>(run).Schedule(new ScheduleCourseRun(Program, run, new CourseRunDefinition(
            course, owner, today.AddDays(-30), today.AddDays(30), startsOn ?? DateOnly.FromDateTime(today.UtcDateTime).AddDays(40), DateOnly.FromDateTime(today.UtcDateTime).AddDays(180), "Asia/Ho_Chi_Minh", capacity, waitlistLimit)));
        Assert.Null(scheduled.Refusal);
        return run;
    }

    public async Task<Guid> LearnerAsync()
    {
        var id = Guid.CreateVersion7();
        var outcome = await grains.GetGrain<ILearnerGrain>(id).Register(new RegisterLearner(Program, id, new LearnerProfile("VN", "79", 20)), null);
        Assert.Null(outcome.Refusal);
        return id;
    }

    public async Task<Guid[]> LearnersAsync(int count) => await Task.WhenAll(Enumerable.Range(0, count).Select(_ => LearnerAsync()));

    /// <summary>Closes the entry of a run now.</summary>
    public async Task CloseEntryAsync(Guid run)
    {
        var state = (await Run(run).Find())!;
        var revised = await Run(run).Revise(new ReviseCourseRun(Program, state.Definition with { EnrolmentClosesAt = DateTimeOffset.UtcNow }, null));
        Assert.Null(revised.Refusal);
    }

    /// <summary>Polls until the condition is true, for at most half a minute.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
            await Task.Delay(50, deadline.Token);
    }

    public ICourseRunGrain Run(Guid id) => grains.GetGrain<ICourseRunGrain>(id);
}
