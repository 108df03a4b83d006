using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Projection;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class ProjectorTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task It_tells_which_topics_have_changed(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        campus.Schedule(1, capacity: 10);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        campus.Enrol(1, 1, Campus.Engineering);
        await campus.Story.WriteAsync(host.Log);
        var result = await host.Projector.CatchUpAsync(Cancelled.Never);

        Assert.Equal(1, result.Events);
        Assert.Equal(await host.Log.ReadHeadAsync(Cancelled.Never), result.Position);
        string[] expected = ["national", "country:VN", $"institution:{Campus.Hanoi}", $"programme:{Campus.Engineering}", $"course-run:{Campus.Run(1)}"];
        Assert.Equal(expected.Order(), result.Topics.Order());
    }

    [Fact]
    public async Task A_change_of_seats_alone_changes_the_topic_of_its_run()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: 10);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        campus.At(1, context => new ReviseCourseRun(context, campus.Definition(20), null));
        await campus.Story.WriteAsync(host.Log);

        Assert.Equal([$"course-run:{Campus.Run(1)}"], (await host.Projector.CatchUpAsync(Cancelled.Never)).Topics);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Several_projectors_at_once_never_count_twice(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Filled(learners: 300);
        await campus.Story.WriteAsync(host.Log);
        var head = await host.Log.ReadHeadAsync(Cancelled.Never);
        var projectors = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.NewProjectorAsync()));

        await Task.WhenAll(projectors.Select((projector, i) => Task.Run(() => RunAsync(projector, 7 + (i * 5), head))));

        var report = await host.VerifyAsync();
        Assert.Equal(head, report.Position);
        Assert.Empty(report.Differences);
        foreach (var projector in projectors)
            await projector.DisposeAsync();
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task One_that_was_overtaken_goes_on_from_where_the_other_is(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Filled(learners: 40);
        await campus.Story.WriteAsync(host.Log);
        await using var slow = await host.NewProjectorAsync();
        await slow.ProjectAsync(20, Cancelled.Never);

        await host.CatchUpAsync();
        campus.At(1, context => new Withdraw(context, Campus.Learner(1)));
        await campus.Story.WriteAsync(host.Log);
        await slow.ProjectAsync(5_000, Cancelled.Never);
        campus.At(1, context => new Withdraw(context, Campus.Learner(2)));
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        Assert.Empty((await host.VerifyAsync()).Differences);
        Assert.Equal(38, (await host.Get<CourseRunQueries>().FindAsync(Campus.Run(1), Cancelled.Never))!.Seats.Taken);
    }

    private static Campus Filled(int learners)
    {
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: null);
        for (var learner = 1; learner <= learners; learner++)
        {
            campus.Register(learner, institution: Campus.Hanoi);
            campus.Enrol(1, learner, Campus.Engineering);
        }

        return campus;
    }

    private static async Task RunAsync(GenerationProjector projector, int limit, long head)
    {
        while ((await projector.ProjectAsync(limit, Cancelled.Never))!.Position < head)
        {
        }
    }
}
