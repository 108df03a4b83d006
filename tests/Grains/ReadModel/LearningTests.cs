using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Programmes;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests the queries about a learner's own progress on both databases.</summary>
public sealed class LearningTests(PostgreSqlServer server)
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Runs_of_the_same_days_clash_while_both_go_on(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        for (var run = 1; run <= 4; run++)
            campus.Schedule(run, capacity: 5);
        campus.At(4, context => new ReviseCourseRun(
            context, campus.Definition(5) with { StartsOn = new DateOnly(2026, 9, 1), EndsOn = new DateOnly(2026, 12, 1) }, null));
        foreach (var run in (int[])[2, 3, 4])
            campus.Enrol(run, 1);
        campus.At(3, context => new Withdraw(context, Campus.Learner(1)));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var enrolments = host.Get<EnrolmentQueries>();

        Assert.Equal([Campus.Run(2)], (await enrolments.ClashesAsync(Campus.Run(1), Campus.Learner(1), Cancelled.Never)).Select(clash => clash.CourseRunId));
        Assert.Empty(await enrolments.ClashesAsync(Campus.Run(2), Campus.Learner(1), Cancelled.Never));
        Assert.Empty(await enrolments.ClashesAsync(Campus.Run(1), Campus.Learner(2), Cancelled.Never));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task What_is_kept_of_a_place_is_what_its_enrolment_says(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        campus.Register(2);
        campus.Schedule(1, capacity: 1);
        campus.Enrol(1, 1);
        campus.Enrol(1, 2);
        campus.At(1, context => new RecordResult(context, Campus.Learner(1), Passed: true, Grade: 87.5m));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var enrolments = host.Get<EnrolmentQueries>();

        Assert.Equal(
            new EnrolmentRemarks(EnrolmentStatus.Completed, 1, true, false, 87.5m, LeftWaitlist: false), await enrolments.FindRemarksAsync(Campus.Run(1), Campus.Learner(1), Cancelled.Never));
        Assert.Equal(
            new EnrolmentRemarks(EnrolmentStatus.Waitlisted, 1, true, false, null, LeftWaitlist: false), await enrolments.FindRemarksAsync(Campus.Run(1), Campus.Learner(2), Cancelled.Never));
        Assert.Null(await enrolments.FindRemarksAsync(Campus.Run(1), Campus.Learner(3), Cancelled.Never));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Progress_tells_what_is_passed_under_way_and_missing(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        campus.Schedule(1, capacity: 5);
        campus.Schedule(2, capacity: 5, Campus.Advanced, Campus.Seoul);
        campus.Enrol(1, 1, Campus.Engineering);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var progress = host.Get<ProgressQueries>();

        Assert.Equal([CourseStanding.UnderWay, CourseStanding.Missing], await StandingsAsync());
        campus.At(1, context => new RecordResult(context, Campus.Learner(1), Passed: true, Grade: 87.5m));
        campus.Enrol(2, 1);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        Assert.Equal([CourseStanding.Passed, CourseStanding.UnderWay], await StandingsAsync());
        var programme = Assert.Single(await progress.OfLearnerAsync(Campus.Learner(1), Today, Cancelled.Never));
        Assert.Equal((Campus.Engineering, true, 1), (programme.ProgrammeId, programme.MakesEngineers, programme.Passed));
        Assert.Equal((Campus.Course, 87.5m, Campus.Run(1)), (programme.Courses[0].CourseId, programme.Courses[0].Grade, programme.Courses[0].CourseRunId));

        async Task<IEnumerable<CourseStanding>> StandingsAsync() =>
            (await progress.OfLearnerAsync(Campus.Learner(1), Today, Cancelled.Never)).Single().Courses.Select(course => course.Standing);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_cohort_makes_its_programme_the_learners_own_and_a_stranger_has_none(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        var cohort = Campus.Numbered(0xF1);
        campus.Story.Decide<Cohort, CohortCommand, CohortEvent>(
            StreamName.Cohort(cohort), new CreateCohort(campus.Context, cohort, new(Campus.Hanoi, Campus.Basics, new("K1", null, "K1"))));
        campus.Story.Decide<Cohort, CohortCommand, CohortEvent>(StreamName.Cohort(cohort), new AddMembers(campus.Context, [Campus.Learner(1)]));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var progress = host.Get<ProgressQueries>();

        var own = Assert.Single(await progress.OfLearnerAsync(Campus.Learner(1), Today, Cancelled.Never));

        Assert.Equal((Campus.Basics, false), (own.ProgrammeId, own.MakesEngineers));
        Assert.All(own.Courses, course => Assert.Equal((CourseStanding.Missing, (Guid?)null), (course.Standing, course.CourseRunId)));
        Assert.Empty(await progress.OfLearnerAsync(Campus.Learner(2), Today, Cancelled.Never));
    }
}
