using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Learners;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Histories;
using AiTalent.ReadModel.Paging;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests the history of one learner in the log, on both databases.</summary>
public sealed class HistoryTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task It_is_the_log_itself_the_newest_first_page_by_page(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Lived();
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var histories = host.Get<HistoryQueries>();

        var first = await histories.ReadAsync(Campus.Learner(1), null, new PageRequest(3), Cancelled.Never);
        var second = await histories.ReadAsync(Campus.Learner(1), null, new PageRequest(3, Cursor.Find(first.NextCursor)), Cancelled.Never);

        Assert.Equal([typeof(EnrolmentWithdrawn), typeof(LearnerEnrolled), typeof(MembersAdded)], first.Items.Select(entry => entry.Event.GetType()));
        Assert.Equal([typeof(LearnerEnrolled), typeof(LearnerRegistered)], second.Items.Select(entry => entry.Event.GetType()));
        Assert.Null(second.NextCursor);
        var withdrawn = first.Items[0];
        Assert.Equal("never_came", Assert.IsType<EnrolmentWithdrawn>(withdrawn.Event).ReasonCode);
        Assert.Equal((HistorySubject.Enrolment, Campus.Run(2), "Deep learning", campus.Context.Actor.Id), (withdrawn.Subject, withdrawn.SubjectId, withdrawn.Title?.En, withdrawn.Actor));
        Assert.Equal(("K1", HistorySubject.Cohort), (first.Items[2].Title?.En, first.Items[2].Subject));
        Assert.Equal((await host.Log.ReadLogAsync(withdrawn.Position - 1, 1, Cancelled.Never))[0].At, withdrawn.RecordedAt);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Another_institution_reads_only_what_is_its_own(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Lived();
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        var seen = await host.Get<HistoryQueries>().ReadAsync(Campus.Learner(1), Campus.Seoul, new PageRequest(), Cancelled.Never);

        Assert.Equal([typeof(EnrolmentWithdrawn), typeof(LearnerEnrolled)], seen.Items.Select(entry => entry.Event.GetType()));
        Assert.All(seen.Items, entry => Assert.Equal("Seoul National University", entry.Institution?.En));
    }

    /// <summary>
    /// Creates a learner who registered in Ha Noi, enrolled there, joined a cohort, enrolled in Seoul and withdrew; and another learner.
    /// </summary>
    private static Campus Lived()
    {
        var campus = new Campus().Founded();
        campus.Register(1, institution: Campus.Hanoi);
        campus.Register(2);
        campus.Schedule(1, capacity: 5);
        campus.Schedule(2, capacity: 5, Campus.Advanced, Campus.Seoul);
        campus.Enrol(1, 1);
        campus.Enrol(1, 2);
        var cohort = Campus.Numbered(0xF1);
        campus.Story.Decide<Cohort, CohortCommand, CohortEvent>(
            StreamName.Cohort(cohort), new CreateCohort(campus.Context, cohort, new(Campus.Hanoi, null, new("K1", null, "K1"))));
        campus.Story.Decide<Cohort, CohortCommand, CohortEvent>(StreamName.Cohort(cohort), new AddMembers(campus.Context, [Campus.Learner(1), Campus.Learner(2)]));
        campus.Enrol(2, 1);
        campus.At(2, context => new Withdraw(context, Campus.Learner(1), ReasonCode: "never_came"));
        return campus;
    }
}
