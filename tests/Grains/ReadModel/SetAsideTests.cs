using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.SetAsides;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class SetAsideTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task An_agreement_that_ends_on_the_last_day_of_the_calendar_is_folded(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        var definition = new PartnershipDefinition(new("Vĩnh viễn", null, "For ever"), new([Campus.Hanoi, Campus.Company]), DateOnly.MinValue, DateOnly.MaxValue);
        campus.Story.Force(StreamName.Partnership(Campus.Numbered(0xD9)), new PartnershipDrafted(Campus.Numbered(0xD9), definition));
        campus.Register(1);
        campus.Schedule(1, capacity: 10);
        campus.Enrol(1, 1, Campus.Engineering);
        await campus.Story.WriteAsync(host.Log);

        await host.CatchUpAsync();

        Assert.Equal(0, (await host.VerifyAsync()).Count);
        Assert.Equal(DateOnly.MaxValue, (await host.Get<PartnershipQueries>().FindAsync(Campus.Numbered(0xD9), Cancelled.Never))!.Definition.EndsOn);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task An_event_that_cannot_be_folded_is_set_aside_and_everything_else_continues(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: 10);
        campus.Register(1);
        var impossible = Impossible(campus);
        campus.Enrol(1, 1, Campus.Engineering);
        await campus.Story.WriteAsync(host.Log);

        await host.CatchUpAsync();

        var report = await host.Get<TotalsQueries>().ReadAsync(null, null, TotalsAudience.Staff, Cancelled.Never);
        Assert.Equal((1L, 1L, await host.Log.ReadHeadAsync(Cancelled.Never)), (report.National.Enrolled, report.SetAside, report.Position));
        Assert.Equal(1, (await host.Get<CourseRunQueries>().SearchAsync(new CourseRunFilter(), new PageRequest(), Cancelled.Never)).SetAside);
        var setAside = Assert.Single(await host.Get<SetAsideQueries>().ListAsync(10, Cancelled.Never));
        Assert.Equal((impossible, "enrolment-withdrawn"), (setAside.Stream, setAside.Type));
        Assert.StartsWith("InvalidOperationException: ", setAside.Error, StringComparison.Ordinal);
        Assert.Equal((1L, TimeSpan.Zero), await StatusAsync(host));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Later_events_of_its_stream_wait_in_order_also_for_the_next_projector(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        Impossible(campus);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        // The missing run is scheduled after all: projecting that alone would show a run with a wrong history.
        campus.Story.Force(StreamName.CourseRun(Campus.Run(9)), new CourseRunScheduled(Campus.Run(9), campus.Definition(5), false));
        campus.Schedule(2, capacity: 5);
        await campus.Story.WriteAsync(host.Log);
        await using var other = await host.NewProjectorAsync();
        await other.ProjectAsync(5_000, Cancelled.Never);

        Assert.Null(await host.Get<CourseRunQueries>().FindAsync(Campus.Run(9), Cancelled.Never));
        Assert.NotNull(await host.Get<CourseRunQueries>().FindAsync(Campus.Run(2), Cancelled.Never));
        var setAside = await host.Get<SetAsideQueries>().ListAsync(10, Cancelled.Never);
        Assert.Equal(["enrolment-withdrawn", "course-run-scheduled"], setAside.Select(one => one.Type));
        Assert.Equal([false, true], setAside.Select(one => one.Error is null));
    }

    [Fact]
    public async Task Wherever_it_stands_in_a_batch_the_figures_are_those_of_the_log_without_it()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await using var clean = await ReadModelHost.OnSqliteAsync();
        var (broken, whole) = (Life(withImpossible: true), Life(withImpossible: false));
        await broken.Story.WriteAsync(host.Log);
        await whole.Story.WriteAsync(clean.Log);

        await host.CatchUpAsync();
        await clean.CatchUpAsync();

        var totals = await host.Get<TotalsQueries>().ReadAsync(TotalsBy.CourseRun, null, TotalsAudience.Staff, Cancelled.Never);
        var expected = await clean.Get<TotalsQueries>().ReadAsync(TotalsBy.CourseRun, null, TotalsAudience.Staff, Cancelled.Never);
        Assert.Equal(expected.National, totals.National);
        Assert.Equal(expected.Cells.Select(cell => (cell.Key, cell.Measures)), totals.Cells.Select(cell => (cell.Key, cell.Measures)));
        Assert.Equal(3, totals.SetAside);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Data_that_is_not_the_event_is_set_aside(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        await AppendAsync(host, "course-created", """{"courseId":"nothing"}""");

        await host.CatchUpAsync();

        Assert.Equal(1, (await host.Get<ReadModelMonitor>().ReadAsync(Cancelled.Never)).SetAside);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_type_of_a_newer_release_stops_the_projector(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        await AppendAsync(host, "course-dreamt", "{}");

        await Assert.ThrowsAsync<UnknownEventTypeException>(() => host.Projector.CatchUpAsync(Cancelled.Never));

        Assert.Equal(0, (await host.Get<ReadModelMonitor>().ReadAsync(Cancelled.Never)).SetAside);
    }

    [Fact]
    public async Task A_value_that_the_database_cannot_store_is_set_aside()
    {
        await using var host = await ReadModelHost.OnPostgreSqlAsync(server);
        var campus = new Campus().Founded();
        campus.Story.Force(StreamName.CourseRun(Campus.Run(9)), new CourseRunScheduled(Campus.Run(9), campus.Definition(5) with { TimeZone = "\0" }, false));
        campus.Schedule(1, capacity: 10);
        await campus.Story.WriteAsync(host.Log);

        await host.CatchUpAsync();

        Assert.NotNull(await host.Get<CourseRunQueries>().FindAsync(Campus.Run(1), Cancelled.Never));
        Assert.Contains("UnstorableValueException", Assert.Single(await host.Get<SetAsideQueries>().ListAsync(10, Cancelled.Never)).Error!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_fails_stops_the_projector_and_sets_nothing_aside()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        var campus = new Campus().Founded();
        await campus.Story.WriteAsync(host.Log);
        await ExecuteAsync(host, "ALTER TABLE programme RENAME TO programme_away");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.Projector.CatchUpAsync(Cancelled.Never));
        await ExecuteAsync(host, "ALTER TABLE programme_away RENAME TO programme");
        await host.CatchUpAsync();

        Assert.Equal(0, (await host.VerifyAsync()).Count);
    }

    [Fact]
    public async Task Verification_reports_it_and_a_rebuild_tries_it_again()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: 10);
        var stream = Impossible(campus);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        var report = await host.VerifyAsync();
        Assert.Contains(report.Differences, difference => difference.Kind == "set-aside" && difference.Key == stream);

        await ExecuteAsync(host, "UPDATE set_aside SET error = 'of an earlier release'");
        await host.Get<Rebuild>().RunAsync(null, Cancelled.Never);
        Assert.StartsWith("InvalidOperationException: ", Assert.Single(await host.Get<SetAsideQueries>().ListAsync(10, Cancelled.Never)).Error, StringComparison.Ordinal);
    }

    /// <summary>Adds a withdrawal from a run that was never scheduled.</summary>
    private static string Impossible(Campus campus, int run = 9)
    {
        var stream = StreamName.CourseRun(Campus.Run(run));
        campus.Story.Force(stream, new EnrolmentWithdrawn(Campus.Learner(1), campus.Story.Now, false));
        return stream;
    }

    private static Campus Life(bool withImpossible)
    {
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: null);
        for (var learner = 1; learner <= 30; learner++)
        {
            campus.Register(learner, institution: Campus.Hanoi);
            campus.Enrol(1, learner, Campus.Engineering);
            if (withImpossible && learner is 2 or 17 or 30)
                Impossible(campus, 50 + learner);
        }

        return campus;
    }

    private static async Task<(long SetAside, TimeSpan Lag)> StatusAsync(ReadModelHost host)
    {
        var status = await host.Get<ReadModelMonitor>().ReadAsync(Cancelled.Never);
        return (status.SetAside, status.Lag);
    }

    private static async Task AppendAsync(ReadModelHost host, string type, string data)
    {
        var flushed = await host.Log.FlushAsync(
            [
                new AppendRequest
                {
                    Stream = StreamName.Course(Campus.Numbered(0xC9)),
                    Session = new AppendSession(),
                    ExpectedVersion = 0,
                    Events = [new NewEvent(type, System.Text.Encoding.UTF8.GetBytes(data))],
                    At = new DateTimeOffset(2026, 3, 10, 2, 0, 0, TimeSpan.Zero),
                    Actor = "client:tests",
                },
            ],
            DateTimeOffset.UtcNow.AddMinutes(1),
            Cancelled.Never);
        Assert.True(Assert.Single(flushed.Results).IsCommitted);
    }

    private static async Task ExecuteAsync(ReadModelHost host, string sql)
    {
        await using var connection = await host.Database.Store.OpenAsync(host.Database.Current, Cancelled.Never);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancelled.Never);
    }
}
