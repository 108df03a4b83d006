using AiTalent.Contracts.Courses;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Institutions;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Processes;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Grains.Tests.Maintenance;

public sealed class SweepTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private readonly World _world = new(cluster.Grains);

    [Fact]
    public async Task The_close_of_the_entry_ends_the_waitlist()
    {
        var id = await _world.CourseRunAsync(capacity: 1);
        var learners = await EnrolAsync(id, 3);

        await _world.CloseEntryAsync(id);

        await HasStatusAsync(id, learners[2], EnrolmentStatus.NotPlaced);
        Assert.Equal(EnrolmentStatus.Enrolled, (await _world.Run(id).FindEnrolment(learners[0]))!.Status);
        Assert.Equal(0, (await _world.Run(id).Find())!.Waitlisted);
    }

    [Fact]
    public async Task A_promoted_learner_leaves_the_other_run_of_the_course()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var (first, second) = (await _world.CourseRunAsync(1, institution: institution, ofCourse: course), await _world.CourseRunAsync(1, institution: institution, ofCourse: course));
        var learners = await _world.LearnersAsync(2);
        await _world.Run(second).Enrol(new Enrol(World.Program, learners[1]));
        await CaughtUpAsync(await _world.Run(first).Enrol(new Enrol(World.Program, learners[0])));
        Assert.Equal(EnrolmentStatus.Waitlisted, (await _world.Run(second).Enrol(new Enrol(World.Program, learners[0]))).Answer!.Status);

        await _world.Run(second).Withdraw(new Withdraw(World.Program, learners[1]));

        await HasStatusAsync(first, learners[0], EnrolmentStatus.Transferred);
        Assert.Equal(EnrolmentStatus.Enrolled, (await _world.Run(second).FindEnrolment(learners[0]))!.Status);
    }

    [Fact]
    public async Task A_second_seat_in_a_course_is_refused()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var (first, second) = (await _world.CourseRunAsync(5, institution: institution, ofCourse: course), await _world.CourseRunAsync(5, institution: institution, ofCourse: course));
        var learner = await _world.LearnerAsync();
        await CaughtUpAsync(await _world.Run(first).Enrol(new Enrol(World.Program, learner)));

        Assert.Equal("already_in_course", (await _world.Run(second).Enrol(new Enrol(World.Program, learner))).Refusal!.Code);
    }

    [Fact]
    public async Task A_passed_course_is_repeated_only_where_the_institution_allows_it()
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var started = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-5);
        var (first, second) = (await _world.CourseRunAsync(5, institution: institution, ofCourse: course, startsOn: started), await _world.CourseRunAsync(5, institution: institution, ofCourse: course));
        var learners = await _world.LearnersAsync(2);
        foreach (var learner in learners)
            await _world.Run(first).Enrol(new Enrol(World.Program, learner));
        await CaughtUpAsync((await _world.Run(first).RecordResults([.. learners.Select(learner => new RecordResult(World.Program, learner, Passed: true))]))[1]);
        Assert.Null((await _world.Run(second).Enrol(new Enrol(World.Program, learners[0]))).Refusal);

        var grain = cluster.Grains.GetGrain<IInstitutionGrain>(institution);
        var revised = await grain.Execute(new ReviseInstitution(World.Program, (await grain.Find())!.Definition with { Retakes = RetakePolicy.Refused }, null));
        Assert.Equal(Freshness.Reached, await cluster.Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(revised.Position, TimeSpan.FromSeconds(20), Cancellation));

        Assert.Equal("already_passed", (await _world.Run(second).Enrol(new Enrol(World.Program, learners[1]))).Refusal!.Code);
    }

    [Fact]
    public async Task An_erased_learner_leaves_what_has_not_ended_and_the_next_one_is_promoted()
    {
        var id = await _world.CourseRunAsync(capacity: 1);
        var learners = await EnrolAsync(id, 2);

        await cluster.Grains.GetGrain<ILearnerGrain>(learners[0]).Erase(new ErasePerson(World.Program, learners[0]));

        await HasStatusAsync(id, learners[0], EnrolmentStatus.Withdrawn);
        await HasStatusAsync(id, learners[1], EnrolmentStatus.Enrolled);
    }

    [Fact]
    public async Task A_result_that_is_corrected_changes_who_is_eligible_in_a_waitlist()
    {
        var institution = await _world.InstitutionAsync();
        var basics = await _world.CourseAsync(institution);
        var advanced = await _world.CourseAsync(institution, basics);
        var taught = await _world.CourseRunAsync(5, institution: institution, ofCourse: basics, startsOn: DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-5));
        var wanted = await _world.CourseRunAsync(1, institution: institution, ofCourse: advanced);
        var learners = await _world.LearnersAsync(2);
        foreach (var learner in learners)
            await _world.Run(taught).Enrol(new Enrol(World.Program, learner));
        var passed = await _world.Run(taught).RecordResults([.. learners.Select(learner => new RecordResult(World.Program, learner, Passed: true))]);
        await CaughtUpAsync(passed[1]);
        foreach (var learner in learners)
            Assert.Null((await _world.Run(wanted).Enrol(new Enrol(World.Program, learner))).Refusal);

        await _world.Run(taught).RecordResults([new RecordResult(World.Program, learners[1], Passed: false, ReasonCode: "appeal")]);

        var enrolments = cluster.Services.GetRequiredService<EnrolmentQueries>();
        await World.UntilAsync(async () => await enrolments.FindAsync(wanted, learners[1], Cancellation) is { Eligible: false });
        await _world.Run(wanted).Withdraw(new Withdraw(World.Program, learners[0]));
        Assert.Equal(EnrolmentStatus.Waitlisted, (await _world.Run(wanted).FindEnrolment(learners[1]))!.Status);
    }

    [Fact]
    public async Task Who_waits_by_override_stays_eligible_whatever_becomes_of_a_result()
    {
        var institution = await _world.InstitutionAsync();
        var basics = await _world.CourseAsync(institution);
        var advanced = await _world.CourseAsync(institution, basics);
        var taught = await _world.CourseRunAsync(5, institution: institution, ofCourse: basics, startsOn: DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-5));
        var wanted = await _world.CourseRunAsync(1, institution: institution, ofCourse: advanced);
        var learners = await _world.LearnersAsync(2);
        await _world.Run(taught).Enrol(new Enrol(World.Program, learners[1]));
        foreach (var learner in learners)
            Assert.Null((await _world.Run(wanted).Enrol(new Enrol(World.Program, learner, OverrideReason: "recognised_learning"))).Refusal);

        await CaughtUpAsync((await _world.Run(taught).RecordResults([new RecordResult(World.Program, learners[1], Passed: false)]))[0]);

        var due = await cluster.Services.GetRequiredService<ProcessQueries>().DueAsync(DateTimeOffset.UtcNow.AddMinutes(1), 1_000, Cancellation);
        Assert.DoesNotContain(due, deadline => deadline.Kind == DeadlineKind.Eligibility && deadline.SubjectId == wanted);
        await _world.Run(wanted).Withdraw(new Withdraw(World.Program, learners[0]));
        Assert.Equal(EnrolmentStatus.Enrolled, (await _world.Run(wanted).FindEnrolment(learners[1]))!.Status);
    }

    [Fact]
    public async Task A_cycle_of_prerequisites_is_refused_and_named()
    {
        var institution = await _world.InstitutionAsync();
        var basics = await _world.CourseAsync(institution);
        var advanced = await _world.CourseAsync(institution, basics);
        var grain = cluster.Grains.GetGrain<ICourseGrain>(basics);
        var definition = (await grain.Find())!.Definition with { Prerequisites = [advanced] };

        var refusal = (await grain.Execute(new ReviseCourse(World.Program, definition, null))).Refusal;

        Assert.Equal(new Refusal("prerequisite_cycle", "prerequisites", [basics, advanced, basics]), refusal);
    }

    private async Task<Guid[]> EnrolAsync(Guid run, int count)
    {
        var learners = await _world.LearnersAsync(count);
        foreach (var learner in learners)
            Assert.Null((await _world.Run(run).Enrol(new Enrol(World.Program, learner))).Refusal);
        return learners;
    }

    private Task HasStatusAsync(Guid run, Guid learner, EnrolmentStatus status) =>
        World.UntilAsync(async () => (await _world.Run(run).FindEnrolment(learner))!.Status == status);

    private async Task CaughtUpAsync(Contracts.Commands.Outcome<EnrolmentState> outcome) => Assert.Equal(
        Freshness.Reached,
        await cluster.Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(outcome.Position, TimeSpan.FromSeconds(20), Cancellation));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
