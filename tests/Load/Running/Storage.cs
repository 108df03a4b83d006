using AiTalent.EventStore;
using AiTalent.EventStore.PostgreSql;
using AiTalent.EventStore.Sqlite;
using AiTalent.Tests.Servers;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.Load.Running;

/// <summary>
/// Provides the data storage of a system under test: a folder, which is temporary unless one is named, and optionally its own PostgreSQL
/// server.
/// </summary>
internal sealed class Storage : IAsyncDisposable
{
    private const int Page = 5_000;
    private readonly DirectoryInfo _folder;
    private readonly bool _isKept;
    private readonly PrivatePostgres? _server;
    private readonly StorageOptions _options;

    private Storage(PrivatePostgres? server, string connectionString, string? kept)
    {
        _server = server;
        _isKept = kept is not null;
        _folder = kept is null ? Directory.CreateTempSubdirectory("aitalent-load-") : Directory.CreateDirectory(kept);
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

    /// <summary>The environment settings of a process that uses it.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["AiTalent__Storage__Provider"] = _options.Provider.ToString(),
        ["AiTalent__Storage__ConnectionString"] = _options.ConnectionString,
    };

    public static async Task<Storage> CreateAsync(bool postgreSql)
    {
        if (!postgreSql)
            return new Storage(null, "", null);
        // With the server's own defaults, which wait for the disk: otherwise figures and kills would be meaningless.
        var server = await PrivatePostgres.StartAsync(settings: "");
        return new Storage(server, await server.CreateDatabaseAsync(), null);
    }

    /// <summary>Uses SQLite in a folder that is kept.</summary>
    public static Storage Keep(string folder) => new(null, "", folder);

    /// <summary>Creates another empty database on the same server.</summary>
    public Task<string> CreateDatabaseAsync() => _server?.CreateDatabaseAsync() ?? throw new InvalidOperationException("SQLite has no server.");

    /// <summary>
    /// Reads the whole log while no process serves it. It reads a copy of the files, so that the next process finds them unchanged.
    /// </summary>
    public async Task ReadLogAsync(Action<StoredEvent> read, CancellationToken cancellationToken)
    {
        if (_server is not null)
        {
            await using var served = new PostgreSqlEventStore(_options, TimeProvider.System, NullLogger<PostgreSqlEventStore>.Instance);
            await ReadAsync(served, read, cancellationToken);
            return;
        }

        var copy = Directory.CreateTempSubdirectory("aitalent-log-");
        try
        {
            foreach (var file in (string[])["log.db", "log.db-wal"])
            {
                if (File.Exists(Path.Combine(Folder, file)))
                    File.Copy(Path.Combine(Folder, file), Path.Combine(copy.FullName, file));
            }

            await using var log = new SqliteEventStore(_options with { DataFolder = copy.FullName }, TimeProvider.System, NullLogger<SqliteEventStore>.Instance);
            await log.InitialiseAsync(cancellationToken);
            await ReadAsync(log, read, cancellationToken);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        if (!_isKept)
            _folder.Delete(recursive: true);
    }

    private static async Task ReadAsync(IEventStore log, Action<StoredEvent> read, CancellationToken cancellationToken)
    {
        var position = 0L;
        while (await log.ReadLogAsync(position, Page, cancellationToken) is { Count: > 0 } page)
        {
            position = page[^1].Position;
            foreach (var stored in page)
                read(stored);
        }
    }
}
