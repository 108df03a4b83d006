using AiTalent.EventStore.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.EventStore.Tests.Databases;

internal sealed class SqliteDatabase : ITestDatabase
{
    public StorageOptions Options { get; } = new() { DataFolder = Directory.CreateTempSubdirectory("aitalent-log-").FullName };

    public bool IsShared => false;

    public static async Task<OpenStore> OpenStoreAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        var store = new SqliteEventStore(options, TimeProvider.System, NullLogger<SqliteEventStore>.Instance);
        try
        {
            await store.InitialiseAsync(cancellationToken);
            return new OpenStore(store, store, options);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public Task<OpenStore> OpenAsync(StorageOptions options, CancellationToken cancellationToken) => OpenStoreAsync(options, cancellationToken);

    public string Table(string name) => name;

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Options.DataFolder, "log.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Options.DataFolder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
