using AiTalent.EventStore;
using AiTalent.EventStore.PostgreSql;
using AiTalent.EventStore.Sqlite;
using AiTalent.Tests.Servers;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.Load.Running;

/// <summary>Where a system under test keeps its data: a temporary folder, and perhaps a PostgreSQL server of its own.</summary>
internal sealed class Storage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("aitalent-load-");
    private readonly PrivatePostgres? _server;
    private readonly StorageOptions _options;

    private Storage(PrivatePostgres? server, string connectionString)
    {
        _server = server;
        _options = new StorageOptions
        {
            Provider = server is null ? StorageProvider.Sqlite : StorageProvider.PostgreSql,
            ConnectionString = connectionString,
            DataFolder = _folder.FullName,
        };
    }

    public string Name => _options.Provider == StorageProvider.Sqlite ? "SQLite" : "PostgreSQL";

    public string Folder => _folder.FullName;

    public StorageOptions Options => _options;

    /// <summary>The settings of a process that uses it.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["AiTalent__Storage__Provider"] = _options.Provider.ToString(),
        ["AiTalent__Storage__ConnectionString"] = _options.ConnectionString,
    };

    public static async Task<Storage> CreateAsync(bool postgreSql)
    {
        if (!postgreSql)
            return new Storage(null, "");
        var server = await PrivatePostgres.StartAsync();
        return new Storage(server, await server.CreateDatabaseAsync());
    }

    /// <summary>An empty database more on the same server.</summary>
    public Task<string> CreateDatabaseAsync() => _server?.CreateDatabaseAsync() ?? throw new InvalidOperationException("SQLite has no server.");

    /// <summary>Opens the log while no process serves it.</summary>
    public async Task<IEventStore> OpenLogAsync(CancellationToken cancellationToken)
    {
        IEventStore log = _server is null
            ? new SqliteEventStore(_options, TimeProvider.System, NullLogger<SqliteEventStore>.Instance)
            : new PostgreSqlEventStore(_options, TimeProvider.System, NullLogger<PostgreSqlEventStore>.Instance);
        await log.InitialiseAsync(cancellationToken);
        return log;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
