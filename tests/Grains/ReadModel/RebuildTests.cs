using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class RebuildTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task It_takes_over_beside_a_system_that_goes_on_and_no_reader_sees_a_position_go_back(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity: null);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var before = host.Database.Current;
        using var done = new CancellationTokenSource();

        var writing = Task.Run(() => WriteAsync(host, campus, done.Token), Cancelled.Never);
        var reading = Task.Run(() => ReadAsync(host, done.Token), Cancelled.Never);
        for (var i = 0; i < 3; i++)
            await host.Get<Rebuild>().RunAsync(null, Cancelled.Never);
        await done.CancelAsync();
        var written = await writing;
        await reading;
        await host.CatchUpAsync();

        Assert.Equal(before + 3, host.Database.Current);
        var report = await host.VerifyAsync();
        Assert.Empty(report.Differences);
        Assert.Equal(written, (await host.Get<TotalsQueries>().ReadAsync(null, null, TotalsAudience.Staff, Cancelled.Never)).National.Enrolled);
    }

    [Fact]
    public async Task Another_process_follows_to_the_new_generation()
    {
        var connectionString = await server.CreateDatabaseAsync();
        await using var host = await ReadModelHost.OnPostgreSqlAsync(connectionString);
        await using var other = await ReadModelHost.OnPostgreSqlAsync(connectionString);
        var campus = new Campus().Founded();
        await campus.Story.WriteAsync(host.Log);
        await other.CatchUpAsync();

        await host.Get<Rebuild>().RunAsync(null, Cancelled.Never);
        campus.Register(1);
        campus.Schedule(1, capacity: 3);
        campus.Enrol(1, 1);
        await campus.Story.WriteAsync(host.Log);
        await other.CatchUpAsync();

        Assert.Empty((await other.VerifyAsync()).Differences);
        Assert.Equal(1, (await other.Get<TotalsQueries>().ReadAsync(null, null, TotalsAudience.Staff, Cancelled.Never)).National.Enrolled);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task One_at_a_time(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        await using var right = await host.Database.Store.TryLockRebuildAsync(Cancelled.Never);

        Assert.NotNull(right);
        await Assert.ThrowsAsync<RebuildInProgressException>(() => host.Get<Rebuild>().RunAsync(null, Cancelled.Never));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_model_of_an_older_schema_is_made_again_and_one_of_a_newer_is_refused(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();

        await SetVersionAsync(host, 0);
        await host.Database.InitialiseAsync(host.Log, Cancelled.Never);
        await using var projector = await host.NewProjectorAsync();
        await projector.ProjectAsync(5_000, Cancelled.Never);
        var report = await host.VerifyAsync();
        Assert.Equal((0, await host.Log.ReadHeadAsync(Cancelled.Never)), (report.Found, report.Position));

        await SetVersionAsync(host, 1_000);
        await Assert.ThrowsAsync<ReadModelTooNewException>(() => host.Database.InitialiseAsync(host.Log, Cancelled.Never));
    }

    [Fact]
    public async Task A_broken_file_is_thrown_away_and_made_again()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        var campus = new Campus().Founded();
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var folder = host.Get<StorageOptions>().DataFolder;
        await host.Database.Store.DropAsync(host.Database.Current, Cancelled.Never);
        await File.WriteAllTextAsync(Path.Combine(folder, $"read-{host.Database.Current}.db"), new string('x', 5_000), Cancelled.Never);

        await host.Database.InitialiseAsync(host.Log, Cancelled.Never);
        await using var projector = await host.NewProjectorAsync();
        await projector.ProjectAsync(5_000, Cancelled.Never);

        Assert.Empty((await host.VerifyAsync()).Differences);
    }

    private static async Task<int> WriteAsync(ReadModelHost host, Campus campus, CancellationToken done)
    {
        var learner = 0;
        while (!done.IsCancellationRequested)
        {
            campus.Register(++learner);
            campus.Enrol(1, learner);
            await campus.Story.WriteAsync(host.Log);
            await host.Projector.CatchUpAsync(Cancelled.Never);
        }

        return learner;
    }

    private static async Task ReadAsync(ReadModelHost host, CancellationToken done)
    {
        var last = 0L;
        while (!done.IsCancellationRequested)
        {
            var report = await host.Get<TotalsQueries>().ReadAsync(TotalsBy.Province, null, TotalsAudience.Staff, Cancelled.Never);
            Assert.True(report.Position >= last);
            Assert.Equal(report.National.Enrolled, report.Cells.Sum(cell => cell.Measures.Enrolled));
            last = report.Position;
        }
    }

    private static async Task SetVersionAsync(ReadModelHost host, int version)
    {
        await using var connection = await host.Database.Store.OpenAsync(host.Database.Current, Cancelled.Never);
        await using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE checkpoint SET schema_version = {version}";
        await command.ExecuteNonQueryAsync(Cancelled.Never);
    }
}
