using AiTalent.EventStore.PostgreSql;
using AiTalent.Tests.Servers;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace AiTalent.EventStore.Tests.Databases;

internal sealed class PostgreSqlDatabase : ITestDatabase
{
    private PostgreSqlDatabase(string connectionString) =>
        Options = new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = connectionString };

    public StorageOptions Options { get; }

    public bool IsShared => true;

    public static async Task<PostgreSqlDatabase> CreateAsync(PrivatePostgres server) => new(await server.CreateDatabaseAsync());

    public static async Task<OpenStore> OpenStoreAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        var store = new PostgreSqlEventStore(options, TimeProvider.System, NullLogger<PostgreSqlEventStore>.Instance);
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

    public string Table(string name) => $"log.{name}";

    public async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Options.ConnectionString + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    // The server removes all its databases when it stops.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
