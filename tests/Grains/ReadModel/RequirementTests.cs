using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Programmes;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Programmes;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests a programme's current and previous requirements and who qualifies by which, on both databases.</summary>
public sealed class RequirementTests(PostgreSqlServer server)
{
    private static readonly Guid Third = Campus.Numbered(0xC3);
    private static readonly Guid Cohort = Campus.Numbered(0xF1);
    private static readonly Award Degree = new(AwardKind.Programme, Campus.Engineering);

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Who_began_before_the_change_is_ready_by_the_former_courses_and_nobody_else(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Taught();
        // One enrols for the programme, two joins a cohort of it, three does neither; four is too late.
        Pass(campus, 1, Campus.Engineering);
        Pass(campus, 2, null);
        Join(campus, 2);
        Pass(campus, 3, null);
        Change(campus);
        Pass(campus, 4, Campus.Engineering);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        var programme = await host.Get<ProgrammeQueries>().FindAsync(Campus.Engineering, Cancelled.Never);
        var candidates = await host.Get<AwardQueries>().CandidatesAsync(Degree, programme!.Requirements, Campus.Hanoi, Cancelled.Never);

        Assert.Equal([Campus.Advanced, Third], programme.Definition.RequiredCourses);
        Assert.Equal(
            [(1, AwardStanding.Ready, 0), (2, AwardStanding.Ready, 0), (3, AwardStanding.Missing, 1), (4, AwardStanding.Missing, 1)],
            candidates.Select(one => (Number(one.LearnerId), one.Standing, one.Missing.Count)).Order());
        Assert.All(candidates, one => Assert.Equal(2, one.Required));
        Assert.Equal(Third, Assert.Single(candidates.Single(one => Number(one.LearnerId) == 4).Missing));
        Assert.Equal([], (await host.VerifyAsync()).Findings.Select(found => $"{found}"));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task What_waits_for_the_ministry_is_listed_until_it_is_answered(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Taught();
        Propose(campus);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var programmes = host.Get<ProgrammeQueries>();

        var waiting = Assert.Single((await programmes.ProposalsAsync(new PageRequest(9), Cancelled.Never)).Items);
        campus.Story.Now = campus.Story.Now.AddDays(1);
        Of(campus, new RejectProposedCourses(campus.Context, waiting.Proposal!.Revision, "core_course_missing"));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        Assert.Equal((Campus.Engineering, 2), (waiting.Id, waiting.Proposal.Revision));
        Assert.Equal([Campus.Advanced, Third], waiting.Proposal.RequiredCourses);
        Assert.Equal([Campus.Course, Campus.Advanced], waiting.Definition.RequiredCourses);
        Assert.Empty((await programmes.ProposalsAsync(new PageRequest(9), Cancelled.Never)).Items);
        Assert.Equal(
            [(ProposalOutcome.Rejected, "core_course_missing")],
            (await host.Get<ProposalQueries>().OfProgrammeAsync(Campus.Engineering, Cancelled.Never)).Select(one => (one.Outcome, one.ReasonCode!)));
        Assert.Equal([], (await host.VerifyAsync()).Findings.Select(found => $"{found}"));
    }

    [Fact]
    public async Task A_cohort_that_names_the_programme_later_makes_nobody_begin_earlier()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        var campus = Taught();
        Pass(campus, 1, null);
        Join(campus, 1, Campus.Basics);
        Change(campus);
        campus.Story.Decide<Cohort, CohortCommand, CohortEvent>(
            StreamName.Cohort(Cohort), new ReviseCohort(campus.Context, new CohortDefinition(Campus.Hanoi, Campus.Engineering, new(En: "Cohort")), null));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        var programme = await host.Get<ProgrammeQueries>().FindAsync(Campus.Engineering, Cancelled.Never);
        var way = await host.Get<AwardQueries>().OfLearnerAsync(Degree, programme!.Requirements, Campus.Learner(1), Cancelled.Never);

        Assert.Equal([Third], way.Fulfilment.Missing);
        Assert.Null(way.CompletedAt);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task What_was_completed_last_is_told_and_a_corrected_grade_completes_nothing_anew(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Taught();
        Pass(campus, 1, Campus.Engineering);
        var completed = campus.Story.Now;
        campus.Story.Now = campus.Story.Now.AddDays(5);
        Assert.Null(campus.At(2, context => new RecordResult(context, Campus.Learner(1), true, 95, ReasonCode: "typing_error")));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        var programme = await host.Get<ProgrammeQueries>().FindAsync(Campus.Engineering, Cancelled.Never);
        var way = await host.Get<AwardQueries>().OfLearnerAsync(Degree, programme!.Requirements, Campus.Learner(1), Cancelled.Never);

        Assert.Equal(completed, way.CompletedAt);
    }

    private static Campus Taught()
    {
        var campus = new Campus().Founded();
        campus.Add(Third, Campus.Hanoi, "IT3200", new("Đạo đức AI", null, "AI ethics"), "vi", []);
        campus.Schedule(1, null);
        campus.Schedule(2, null, Campus.Advanced, Campus.Hanoi);
        for (var learner = 1; learner <= 4; learner++)
            campus.Register(learner, institution: Campus.Hanoi);
        return campus;
    }

    private static void Pass(Campus campus, int learner, Guid? programme)
    {
        foreach (var run in (int[])[1, 2])
        {
            campus.Story.Now = campus.Story.Now.AddDays(1);
            Assert.Null(campus.Enrol(run, learner, programme));
            Assert.Null(campus.At(run, context => new RecordResult(context, Campus.Learner(learner), true)));
        }
    }

    private static void Join(Campus campus, int learner, Guid? programme = null)
    {
        campus.Story.Decide<Cohort, CohortCommand, CohortEvent>(
            StreamName.Cohort(Cohort), new CreateCohort(campus.Context, Cohort, new CohortDefinition(Campus.Hanoi, programme ?? Campus.Engineering, new(En: "Cohort"))));
        campus.Story.Decide<Cohort, CohortCommand, CohortEvent>(StreamName.Cohort(Cohort), new AddMembers(campus.Context, [Campus.Learner(learner)]));
    }

    private static void Change(Campus campus)
    {
        Propose(campus);
        campus.Story.Now = campus.Story.Now.AddDays(1);
        Of(campus, new AcceptProposedCourses(campus.Context, 2));
    }

    private static void Propose(Campus campus)
    {
        campus.Story.Now = campus.Story.Now.AddDays(1);
        var definition = campus.Story.State<Programme>(StreamName.Programme(Campus.Engineering)).Definition!;
        Of(campus, new ReviseProgramme(campus.Context, definition with { RequiredCourses = [Campus.Advanced, Third] }, null));
    }

    private static void Of(Campus campus, ProgrammeCommand command) =>
        Assert.Null(campus.Story.Decide<Programme, ProgrammeCommand, ProgrammeEvent>(StreamName.Programme(Campus.Engineering), command));

    private static int Number(Guid learner) => Enumerable.Range(1, 4).Single(number => Campus.Learner(number) == learner);
}
