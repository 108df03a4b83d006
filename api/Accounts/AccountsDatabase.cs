using AiTalent.EventStore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace AiTalent.Api.Accounts;

/// <summary>Configures the accounts database and its schema.</summary>
internal sealed class AccountsDatabase(StorageOptions storage)
{
    private static readonly IReadOnlyList<SchemaScript> SqliteScripts = SchemaScript.Load(typeof(AccountsDatabase).Assembly, "accounts/sqlite");
    private static readonly IReadOnlyList<SchemaScript> PostgreSqlScripts = SchemaScript.Load(typeof(AccountsDatabase).Assembly, "accounts/postgresql");

    private static readonly CommitsInDoubt InDoubt = new();

    public bool IsSqlite => storage.Provider == StorageProvider.Sqlite;

    public string Folder => Path.GetFullPath(storage.DataFolder);

    public string File => Path.Combine(Folder, "accounts.db");

    public string ConnectionString => IsSqlite
        ? new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = 5 }.ConnectionString
        : new NpgsqlConnectionStringBuilder(storage.ConnectionString) { ApplicationName = "AiTalent accounts", MaxPoolSize = 10 }.ConnectionString;

    public void Use(DbContextOptionsBuilder options)
    {
        if (IsSqlite)
            options.UseSqlite(ConnectionString);
        else
            options.UseNpgsql(ConnectionString);
        options.UseOpenIddict();
        options.AddInterceptors(InDoubt);
        // The caller reports the failure; see StorageFailures.
        options.ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.ConnectionError, LogLevel.Debug),
            (RelationalEventId.CommandError, LogLevel.Debug),
            (RelationalEventId.TransactionError, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
    }

    /// <summary>Brings the schema up to date, forward only, under a lock.</summary>
    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        if (!IsSqlite)
        {
            await using var connection = await OpenPostgreSqlAsync(cancellationToken);
            await PostgreSqlSchema.ApplyAsync(connection, AccountsContext.Schema, PostgreSqlScripts, cancellationToken);
            return;
        }

        await using var file = new SqliteConnection(ConnectionString);
        await file.OpenAsync(cancellationToken);
        await using var mode = file.CreateCommand();
        mode.CommandText = "PRAGMA journal_mode=WAL";
        await mode.ExecuteNonQueryAsync(cancellationToken);
        SqliteSchema.Apply(file, AccountsContext.Schema, SqliteScripts);
    }

    public async Task<NpgsqlConnection> OpenPostgreSqlAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
