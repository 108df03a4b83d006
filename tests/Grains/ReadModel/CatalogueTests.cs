using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Programmes;
using AiTalent.ReadModel.Totals;
using AiTalent.ReadModel.Verification;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests the catalogue queries of the read model on both databases.</summary>
public sealed class CatalogueTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_part_of_a_Korean_word_finds_the_course_however_its_words_are_spaced(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        var course = Campus.Numbered(0xC3);
        campus.Add(course, Campus.Seoul, "AI100", new("Nhập môn trí tuệ nhân tạo", "인공지능 입문", "Introduction to AI"), "ko", []);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var courses = host.Get<CourseQueries>();

        foreach (var question in (string[])["공지", "인공지능", "지능", "인공 지능", "능입", "인공지능입문", "입문 서울대"])
            Assert.Equal([course], (await courses.SearchAsync(new(Q: question), new PageRequest(), Cancelled.Never)).Items.Select(found => found.Id));
        Assert.Empty((await courses.SearchAsync(new(Q: "지공"), new PageRequest(), Cancelled.Never)).Items);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_run_is_sponsored_while_a_seat_of_a_block_is_free(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        campus.Schedule(1, capacity: 5);
        campus.Schedule(2, capacity: 5);
        Allot(campus, run: 1, seats: 1);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var runs = host.Get<CourseRunQueries>();

        Assert.Equal([Campus.Run(1)], await SponsoredAsync());
        campus.Enrol(1, 1, partnership: Campus.Partnership);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        Assert.Empty(await SponsoredAsync());

        async Task<IEnumerable<Guid>> SponsoredAsync() =>
            (await runs.SearchAsync(new(Sponsored: true), new PageRequest(), Cancelled.Never)).Items.Select(run => run.Id);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task The_database_and_the_rule_agree_how_far_each_run_has_come(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        var (day, at) = (new DateOnly(2026, 6, 1), new DateTimeOffset(2026, 5, 31, 15, 30, 0, TimeSpan.Zero));
        var definitions = new Dictionary<Guid, CourseRunDefinition>();
        foreach (var zone in (string[])["Asia/Ho_Chi_Minh", "Asia/Seoul"])
        {
            foreach (var starts in (int[])[-3, -1, 0, 1])
            {
                foreach (var ends in (int[])[-1, 0, 5])
                {
                    foreach (var opens in (int[])[-20, 20])
                        Add(zone, day.AddDays(starts), day.AddDays(Math.Max(starts, ends)), at.AddDays(opens));
                }
            }
        }

        var cancelled = definitions.First(run => run.Value.PhaseAt(at) == RunPhase.Open).Key;
        campus.At(Enumerable.Range(1, definitions.Count).Single(number => Campus.Run(number) == cancelled), context => new CancelCourseRun(context, "too_few"));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var runs = host.Get<CourseRunQueries>();

        foreach (var phase in Enum.GetValues<RunPhase>())
        {
            var expected = definitions.Where(run => (run.Key == cancelled ? RunPhase.Cancelled : run.Value.PhaseAt(at)) == phase).Select(run => run.Key).Order();
            Assert.NotEmpty(expected);
            Assert.Equal(expected, (await runs.SearchAsync(new(In: new PhaseThen(phase, at)), new PageRequest(200), Cancelled.Never)).Items.Select(run => run.Id).Order());
        }

        Assert.Equal(definitions.Count, (await runs.CountByCourseAsync([Campus.Course, Campus.Advanced], Cancelled.Never))[Campus.Course]);

        void Add(string zone, DateOnly starts, DateOnly ends, DateTimeOffset opens)
        {
            var number = definitions.Count + 1;
            var definition = campus.Definition(5) with { TimeZone = zone, StartsOn = starts, EndsOn = ends, EnrolmentOpensAt = opens, EnrolmentClosesAt = opens.AddDays(25) };
            definitions.Add(Campus.Run(number), definition);
            campus.Story.Decide<CourseRun, CourseRunCommand, CourseRunEvent>(
                StreamName.CourseRun(Campus.Run(number)), new ScheduleCourseRun(campus.Context, Campus.Run(number), definition));
        }
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_draft_stands_in_no_catalogue_until_it_is_published(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: 4);
        campus.Story.Decide<CourseRun, CourseRunCommand, CourseRunEvent>(
            StreamName.CourseRun(Campus.Run(2)), new ScheduleCourseRun(campus.Context, Campus.Run(2), campus.Definition(5), IsDraft: true));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var (runs, topics) = (host.Get<CourseRunQueries>(), host.Get<TopicQueries>());

        Assert.Equal([Campus.Run(1)], await FoundAsync(false));
        Assert.Equal([Campus.Run(2)], await FoundAsync(true));
        Assert.Equal([Campus.Run(1), Campus.Run(2)], await FoundAsync(null));
        Assert.Null(await runs.FindPublishedAsync(Campus.Run(2), Cancelled.Never));
        Assert.Null(await SeatsAsync());
        campus.At(2, context => new PublishCourseRun(context));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        Assert.Equal([Campus.Run(1), Campus.Run(2)], await FoundAsync(false));
        Assert.Equal((2, false), ((await runs.FindPublishedAsync(Campus.Run(2), Cancelled.Never))!.Revision, (await runs.FindAsync(Campus.Run(2), Cancelled.Never))!.IsDraft));
        Assert.Equal(5, (await SeatsAsync())?.SeatsLeft);
        Assert.Empty((await host.Get<LogVerification>().RunAsync(null, Cancelled.Never)).Differences);

        async Task<IEnumerable<Guid>> FoundAsync(bool? drafts) =>
            (await runs.SearchAsync(new(Drafts: drafts), new PageRequest(), Cancelled.Never)).Items.Select(run => run.Id).Order();

        async Task<CourseRunSeats?> SeatsAsync() =>
            (await topics.ReadAsync([$"course-run:{Campus.Run(2)}"], TotalsAudience.Public, Cancelled.Never)).Topics.Single().Seats;
    }

    [Fact]
    public void Runs_of_older_logs_are_published()
    {
        var written = EventCodec.Write(new CourseRunScheduled(Campus.Run(1), new Campus().Definition(5), IsDraft: true));
        var older = System.Text.Encoding.UTF8.GetString(written.Data).Replace(""","isDraft":true""", "", StringComparison.Ordinal);

        Assert.True(((CourseRunScheduled)EventCodec.Read(written.Type, written.Data)).IsDraft);
        Assert.False(((CourseRunScheduled)EventCodec.Read(written.Type, System.Text.Encoding.UTF8.GetBytes(older))).IsDraft);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Runs_and_courses_are_paged_in_every_order(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        foreach (var (run, capacity) in new int?[] { 4, null, 2, 3, null }.Index())
            campus.Schedule(run + 1, capacity);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var runs = host.Get<CourseRunQueries>();

        var bySeats = new List<int?>();
        Cursor? after = null;
        do
        {
            var page = await runs.SearchAsync(new(Order: CourseRunOrder.SeatsLeft), new PageRequest(2, after), Cancelled.Never);
            bySeats.AddRange(page.Items.Select(run => run.Seats.SeatsLeft));
            after = Cursor.Find(page.NextCursor);
        }
        while (after is not null);

        Assert.Equal([2, 3, 4, null, null], bySeats);
        var first = (await runs.SearchAsync(new(), new PageRequest(), Cancelled.Never)).Items.Select(run => run.Id);
        Assert.Equal(first.Reverse(), (await runs.SearchAsync(new(Order: CourseRunOrder.StartsLast), new PageRequest(), Cancelled.Never)).Items.Select(run => run.Id));
        var courses = await host.Get<CourseQueries>().SearchAsync(new(Order: CourseOrder.Code), new PageRequest(1), Cancelled.Never);
        Assert.Equal("IT3190", courses.Items.Single().Definition.Code);
        Assert.True(Cursor.TryParse(courses.NextCursor, out var rest));
        Assert.Equal("M2177", (await host.Get<CourseQueries>().SearchAsync(new(Order: CourseOrder.Code), new PageRequest(1, rest), Cancelled.Never)).Items.Single().Definition.Code);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Pages_by_number_hold_every_run_once_and_the_count_tells_how_many_there_are(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        for (var run = 1; run <= 5; run++)
            campus.Schedule(run, capacity: 5, run == 5 ? Campus.Advanced : null);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var runs = host.Get<CourseRunQueries>();
        var filter = new CourseRunFilter(CourseId: Campus.Course, Order: CourseRunOrder.ClosesAt);

        var first = await runs.SearchAsync(filter, new PageRequest(3), Cancelled.Never);
        var second = await runs.SearchAsync(filter, new PageRequest(3, Skip: 3), Cancelled.Never);

        Assert.Equal(4, await runs.CountAsync(filter, Cancelled.Never));
        Assert.Equal((3, 1), (first.Items.Count, second.Items.Count));
        Assert.Equal(4, first.Items.Concat(second.Items).Select(run => run.Id).Distinct().Count());
        Assert.Equal(0, await runs.CountAsync(new(Q: "nobody teaches this"), Cancelled.Never));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Only_institutions_with_an_open_run_are_offered_and_programmes_are_found_by_a_course(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: 5, Campus.Advanced, Campus.Seoul);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var (institutions, programmes) = (host.Get<InstitutionQueries>(), host.Get<ProgrammeQueries>());

        var offering = await institutions.ListAsync(new(OffersAt: campus.Story.Now), new PageRequest(), Cancelled.Never);
        var before = await institutions.ListAsync(new(OffersAt: campus.Story.Now.AddDays(-701)), new PageRequest(), Cancelled.Never);
        var requiring = await programmes.ListAsync(new(RequiredCourseId: Campus.Advanced), new PageRequest(), Cancelled.Never);
        var none = await programmes.ListAsync(new(RequiredCourseId: Campus.Run(1)), new PageRequest(), Cancelled.Never);

        Assert.Equal([Campus.Seoul], offering.Items.Select(institution => institution.Id));
        Assert.Empty(before.Items);
        Assert.Equal(new[] { Campus.Engineering, Campus.Basics }.Order(), requiring.Items.Select(programme => programme.Id).Order());
        Assert.Empty(none.Items);
    }

    private static void Allot(Campus campus, int run, int seats)
    {
        var allotment = Campus.Numbered(0xE1);
        campus.Partner(context => new RequestAllotment(context, allotment, Campus.Pledge, Campus.Run(run), Campus.Hanoi, seats));
        campus.At(run, context => new ReserveBlock(context, allotment, Campus.Partnership, seats));
        campus.Partner(context => new ConfirmAllotment(context, allotment));
    }
}
