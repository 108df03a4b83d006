using AiTalent.EventStore;
using AiTalent.ReadModel;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;
using AiTalent.ReadModel.Verification;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>Combines a log and a read model as a host does.</summary>
internal sealed class ReadModelHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string? _folder;

    private ReadModelHost(StorageOptions options, string? folder)
    {
        _folder = folder;
        _services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddEventStore(options)
            .AddReadModel(options)
            .BuildServiceProvider();
    }

    public IEventStore Log => Get<IEventStore>();

    public ReadDatabase Database => Get<ReadDatabase>();

    public Projector Projector => Get<Projector>();

    public static Task<ReadModelHost> OnSqliteAsync() => OnSqliteAsync(Directory.CreateTempSubdirectory("aitalent-read-").FullName);

    /// <summary>Opens a folder that may already hold a log; it is deleted at the end.</summary>
    public static async Task<ReadModelHost> OnSqliteAsync(string folder) =>
        await new ReadModelHost(new StorageOptions { DataFolder = folder }, folder).StartAsync();

    public static async Task<ReadModelHost> OnPostgreSqlAsync(PostgreSqlServer server) => await OnPostgreSqlAsync(await server.CreateDatabaseAsync());

    /// <summary>Adds another process on the same database.</summary>
    public static async Task<ReadModelHost> OnPostgreSqlAsync(string connectionString) => await new ReadModelHost(
        new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = connectionString }, folder: null).StartAsync();

    public static Task<ReadModelHost> OnAsync(StorageProvider provider, PostgreSqlServer server) =>
        provider == StorageProvider.Sqlite ? OnSqliteAsync() : OnPostgreSqlAsync(server);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Returns a second projector besides the host's own, as another process would have.</summary>
    public async Task<GenerationProjector> NewProjectorAsync() =>
        new(await Database.Store.OpenWriterAsync(Database.Current, Cancelled.Never), Log, NullLogger.Instance);

    public async Task CatchUpAsync()
    {
        while ((await Projector.CatchUpAsync(Cancelled.Never)).HasMore)
        {
        }
    }

    public Task<VerificationReport> VerifyAsync() => Get<LogVerification>().RunAsync(null, Cancelled.Never);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private async Task<ReadModelHost> StartAsync()
    {
        await Log.InitialiseAsync(Cancelled.Never);
        await Database.InitialiseAsync(Log, Cancelled.Never);
        return this;
    }
}
