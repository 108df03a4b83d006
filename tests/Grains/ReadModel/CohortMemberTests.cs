using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Cohorts;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests filters and sorting of cohort members on both databases.</summary>
public sealed class CohortMemberTests(PostgreSqlServer server)
{
    private static readonly Guid Cohort = Campus.Numbered(0xF1);

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task They_are_narrowed_by_where_they_stand_in_a_run(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var members = await FiveAsync(host);

        Assert.Equal([1, 2, 3, 4, 5], await FoundAsync(new MemberFilter()));
        Assert.Equal([1, 2], await FoundAsync(In(EnrolmentStatus.Completed)));
        Assert.Equal([3], await FoundAsync(In(EnrolmentStatus.Failed)));
        Assert.Equal([4], await FoundAsync(In(EnrolmentStatus.Enrolled)));
        Assert.Equal([5], await FoundAsync(In(null)));
        Assert.Empty(await FoundAsync(In(EnrolmentStatus.Waitlisted)));

        async Task<IEnumerable<int>> FoundAsync(MemberFilter filter) =>
            (await members.MembersAsync(Cohort, filter, Cancelled.Never)).Select(one => NumberOf(one.LearnerId)).Order();
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_run_orders_them_by_its_outcome_the_better_grade_first_and_who_has_no_place_last(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var members = await FiveAsync(host);

        var ranked = await members.MembersAsync(Cohort, new MemberFilter(ByRun: Campus.Run(1)), Cancelled.Never);
        var passed = await members.MembersAsync(Cohort, In(EnrolmentStatus.Completed) with { ByRun = Campus.Run(1) }, Cancelled.Never);

        Assert.Equal([2, 1, 3, 4, 5], ranked.OrderBy(one => one.Rank).Select(one => NumberOf(one.LearnerId)));
        Assert.Equal([2, 1], passed.OrderBy(one => one.Rank).Select(one => NumberOf(one.LearnerId)));
    }

    private static MemberFilter In(EnrolmentStatus? status) => new(new StandingIn(Campus.Run(1), status));

    private static int NumberOf(Guid learner) => Enumerable.Range(1, 6).Single(number => Campus.Learner(number) == learner);

    /// <summary>
    /// Creates five members: one passed with 9, two with 80, three failed, four is enrolled, five is not in the run; six is in the run but
    /// not in the cohort.
    /// </summary>
    private static async Task<CohortQueries> FiveAsync(ReadModelHost host)
    {
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: 10);
        foreach (var number in Enumerable.Range(1, 6))
        {
            campus.Register(number);
            if (number != 5)
                campus.Enrol(1, number);
        }

        campus.At(1, context => new RecordResult(context, Campus.Learner(1), Passed: true, Grade: 9m));
        campus.At(1, context => new RecordResult(context, Campus.Learner(2), Passed: true, Grade: 80m));
        campus.At(1, context => new RecordResult(context, Campus.Learner(3), Passed: false, Grade: 30m));
        campus.Story.Decide<Domain.Cohorts.Cohort, CohortCommand, CohortEvent>(
            StreamName.Cohort(Cohort), new CreateCohort(campus.Context, Cohort, new(Campus.Hanoi, null, new("K1", null, "K1"))));
        campus.Story.Decide<Domain.Cohorts.Cohort, CohortCommand, CohortEvent>(
            StreamName.Cohort(Cohort), new AddMembers(campus.Context, [.. Enumerable.Range(1, 5).Select(Campus.Learner)]));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        return host.Get<CohortQueries>();
    }
}
